import { BEGINNINGS, BOX_BEGINNINGS, BOX_HEADINGS, listOf } from './byline-words';

/** A paper asking to be followed: "Thêm … làm nguồn ưu tiên trên …". */
const ABOUT_FOLLOWING = /^(?:chọn|thêm|theo dõi) .{2,30} (?:làm nguồn|trên )/;
const NOTICE =
  /^(?:(?:kính )?mời (?:quý )?(?:độc giả|bạn đọc|bạn xem|bạn theo dõi|các bạn|quý vị)|(?:xem|đọc|tham khảo) thêm ?:|bạn đang (?:đọc|xem) (?:bài|tin)|nguồn ?: ?(?:https?:|www\.)|nội dung (?:nêu )?trên chỉ|(?:chọn|thêm|theo dõi) .{2,40} trên (?:google|facebook|zalo|youtube|tiktok|telegram))/;
/** The first words of what the two patterns find; the second has those of the first too. */
const FOLLOWING = new Set(listOf('chọn|thêm|theo'));
const NOTICE_OPENERS = listOf('kính|mời|xem|đọc|tham|bạn|nguồn|nội');
const LONGEST_NOTICE = 250;

const NO_PHRASES: readonly string[] = [];

/** Phrases by their first word, so that a line is compared with the few that may fit. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    const known = table.get(first);
    if (known) known.push(phrase);
    else table.set(first, [phrase]);
  }
  return table;
}

function firstWord(line: string): string {
  const space = line.indexOf(' ');
  const word = space < 0 ? line : line.slice(0, space);
  const colon = word.indexOf(':');
  return colon < 0 ? word : word.slice(0, colon);
}

function begins(line: string, table: ReadonlyMap<string, readonly string[]>): boolean {
  for (const phrase of table.get(firstWord(line)) ?? NO_PHRASES)
    if (line.startsWith(phrase)) return true;
  return false;
}

const HEADINGS = new Set(BOX_HEADINGS);
const BY_BOX = byFirstWord(BOX_BEGINNINGS);
const BY_BOILERPLATE = byFirstWord(BEGINNINGS);
const OPENERS = new Set([
  ...[...BOX_HEADINGS, ...BOX_BEGINNINGS, ...BEGINNINGS].map(firstWord),
  ...FOLLOWING,
  ...NOTICE_OPENERS,
]);

const LONGEST_BOX_HEADING = 60;
/** No beginning in the list is longer, in code units. */
const LONGEST_BEGINNING = 60;
const BULLETS = ' #>»•▶*|-';
const FRAMING = ' :.…>»|!()0123456789-';

/** Where a line begins behind its bullet. */
function startOf(text: string): number {
  let start = 0;
  while (start < text.length && BULLETS.includes(text.charAt(start))) start++;
  return start;
}

/**
 * Whether a line may be any of those below, by its first word alone: hardly any line of an article is, and every line is
 * asked. A word with more than letters at its end is looked at in full.
 */
function mayBe(text: string): boolean {
  const start = isLetter(text.charCodeAt(0)) ? 0 : startOf(text);
  const space = text.indexOf(' ', start);
  const end = space < 0 ? text.length : space;
  return !isLetter(text.charCodeAt(end - 1)) || OPENERS.has(text.slice(start, end).toLowerCase());
}

/** Whether a code unit is a letter of a European alphabet, by its place: all marks of pages stand elsewhere. */
const isLetter = (unit: number): boolean =>
  (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || (unit >= 0xc0 && unit < 0x2000);

/** The beginning of a line in lower case, without a bullet. */
function beginningOf(text: string): string {
  const start = startOf(text);
  return text.slice(start, start + LONGEST_BEGINNING).toLowerCase();
}

/** What a line may be, a bit each; they may come together. */
export const Telling = {
  BoxHeading: 1,
  Boilerplate: 2,
  /** A word to the reader about other things than the article, wherever it stands. */
  Notice: 4,
} as const;

/** The bits of a line. */
export function tellingOf(text: string): number {
  if (!mayBe(text)) return 0;
  const beginning = beginningOf(text);
  const isBoilerplate =
    begins(beginning, BY_BOILERPLATE) ||
    (FOLLOWING.has(firstWord(beginning)) && ABOUT_FOLLOWING.test(beginning));
  return (
    (isBoilerplate ? Telling.Boilerplate : 0) |
    (headsBox(text) ? Telling.BoxHeading : 0) |
    (text.length <= LONGEST_NOTICE && NOTICE.test(beginning) ? Telling.Notice : 0)
  );
}

function headsBox(text: string): boolean {
  if (text.length > LONGEST_BOX_HEADING) return false;
  let end = text.length;
  while (end > 0 && FRAMING.includes(text.charAt(end - 1))) end--;
  const bare = beginningOf(text.slice(0, end));
  return (
    HEADINGS.has(bare) ||
    (begins(bare, BY_BOX) && bare.split(' ').length <= 7 && !/[.,]/.test(bare))
  );
}

export const isBoxHeading = (text: string): boolean => (tellingOf(text) & Telling.BoxHeading) !== 0;

export const isBoilerplate = (text: string): boolean =>
  (tellingOf(text) & Telling.Boilerplate) !== 0;
