import * as LineKind from './line-kinds';
import { BOILERPLATE_BEGINNINGS, BOX_BEGINNINGS, BOX_HEADINGS, listOf } from './line-phrases';

/** A paper asking to be followed: "Thêm … làm nguồn ưu tiên trên …". */
const ABOUT_FOLLOWING = /^(?:chọn|thêm|theo dõi) .{2,30} (?:làm nguồn|trên )/;
const NOTICE =
  /^(?:(?:kính )?mời (?:quý )?(?:độc giả|bạn đọc|bạn xem|bạn theo dõi|các bạn|quý vị)|(?:xem|đọc|tham khảo) thêm ?:|bạn đang (?:đọc|xem) (?:bài|tin)|nguồn ?: ?(?:https?:|www\.)|nội dung (?:nêu )?trên chỉ|(?:chọn|thêm|theo dõi) .{2,40} trên (?:google|facebook|zalo|youtube|tiktok|telegram))/;
/** An offer to subscribe: "Chỉ 29.000 đồng cho tháng đầu …", "Bạn còn 3 bài miễn phí …". */
const OFFER =
  /^(?:chỉ (?:từ |với )?[\d.]+ ?(?:k|đ|nghìn|vnđ|usd)|ủng hộ |trở thành |nâng cấp |mua |đăng (?:ký|nhập) |bạn (?:còn|đã đọc|đang xem)|để đọc |subscribe |become |you have ).*(?:tháng|thành viên|hội viên|gói |miễn phí|đọc tiếp|đọc trọn|không giới hạn|member|free articles|unlimited)/;
/** The first words of lines that the patterns match. */
const FOLLOWING = new Set(listOf('chọn|thêm|theo'));
const NOTICE_OPENERS = listOf(
  'kính|mời|xem|đọc|tham|bạn|nguồn|nội|chỉ|ủng|trở|nâng|mua|đăng|để|subscribe|become|you',
);
const MAX_NOTICE_CHARS = 250;

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
const BY_BOILERPLATE = byFirstWord(BOILERPLATE_BEGINNINGS);
const OPENERS = new Set([
  ...[...BOX_HEADINGS, ...BOX_BEGINNINGS, ...BOILERPLATE_BEGINNINGS].map(firstWord),
  ...FOLLOWING,
  ...NOTICE_OPENERS,
]);

const MAX_BOX_HEADING_CHARS = 60;
/** No beginning in the list is longer. */
const MAX_BEGINNING_CHARS = 60;
const BULLETS = ' #>»•▶*|-';
const FRAMING = ' :.…>»|!()0123456789-';

/** Where a line begins after its bullet. */
function startOf(text: string): number {
  let start = 0;
  while (start < text.length && BULLETS.includes(text.charAt(start))) start++;
  return start;
}

/**
 * Whether a line may be of any kind, by its first word only. Hardly any line of an article is, and every line is asked.
 * A line whose first word does not end in a letter is looked at in full.
 */
function mayBe(text: string): boolean {
  const start = isLetter(text.charCodeAt(0)) ? 0 : startOf(text);
  const space = text.indexOf(' ', start);
  const end = space < 0 ? text.length : space;
  return !isLetter(text.charCodeAt(end - 1)) || OPENERS.has(text.slice(start, end).toLowerCase());
}

/** Whether a code unit is a letter of a European alphabet, by its code: bullets and quotation marks have others. */
const isLetter = (unit: number): boolean =>
  (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || (unit >= 0xc0 && unit < 0x2000);

/** The beginning of a line in lower case, without a bullet. */
function beginningOf(text: string): string {
  const start = startOf(text);
  return text.slice(start, start + MAX_BEGINNING_CHARS).toLowerCase();
}

/** The kinds of a line: flags, see line-kinds.ts. */
export function kindsOfLine(text: string): number {
  if (!mayBe(text)) return 0;
  const beginning = beginningOf(text);
  const isBoilerplate =
    begins(beginning, BY_BOILERPLATE) ||
    (FOLLOWING.has(firstWord(beginning)) && ABOUT_FOLLOWING.test(beginning));
  return (
    (isBoilerplate ? LineKind.BOILERPLATE : 0) |
    (headsBox(text) ? LineKind.BOX_HEADING : 0) |
    (text.length <= MAX_NOTICE_CHARS && (NOTICE.test(beginning) || OFFER.test(beginning))
      ? LineKind.NOTICE
      : 0)
  );
}

function headsBox(text: string): boolean {
  if (text.length > MAX_BOX_HEADING_CHARS) return false;
  let end = text.length;
  while (end > 0 && FRAMING.includes(text.charAt(end - 1))) end--;
  const bare = beginningOf(text.slice(0, end));
  return (
    HEADINGS.has(bare) ||
    (begins(bare, BY_BOX) && bare.split(' ').length <= 7 && !/[.,]/.test(bare))
  );
}

export const isBoxHeading = (text: string): boolean =>
  (kindsOfLine(text) & LineKind.BOX_HEADING) !== 0;

export const isBoilerplate = (text: string): boolean =>
  (kindsOfLine(text) & LineKind.BOILERPLATE) !== 0;
