import { closing, comma, is, joints, opening, wordAt } from '../../engine/look';
import { mention } from '../../engine/mention';
import type { Mention } from '../../engine/pack';
import { fromRoman } from '../../engine/pins';
import { Digits, type Tokens, Word } from '../../engine/tokens';
import { slug } from './slug';
import { lexicon, listWords } from './words';

const congress = lexicon.words('đại hội đh');
/** "NQTW8": type and body in one abbreviation. */
export const plenumStarts = ['nqtw', 'nqtư'].map(lexicon.word);
export const plenumWords = lexicon.set(plenumStarts);
const central = lexicon.words('trung tw tư nqtw nqtư');
const filler = lexicon.words(
  'nqtw nqtư tư đại biểu toàn quốc đảng đảng bộ lần thứ ban chấp hành bch hội nghị trung ương của các cấp tw cộng sản việt nam',
);
const localWords = lexicon.words('bộ tỉnh thành phố huyện quận xã phường khối thị');
const ordinalWords = lexicon.words('lần thứ');
const ofWord = lexicon.words('của');
const partyWord = lexicon.words('đảng');
const bodyWord = lexicon.words('bộ ủy');
const ordinal = lexicon.words('thứ');
const term = lexicon.words('khóa nhiệm');
const body = lexicon.words('hội trung tw ban bch');
const counting = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');
const ordinals: ReadonlyMap<number, number> = new Map([
  ...counting.map((word, at) => [lexicon.word(word), at + 1] as const),
  [lexicon.word('bốn'), 4],
]);

/** The year of each national congress of the Party. */
const congressYears: ReadonlyMap<number, string> = new Map([
  [6, '1986'],
  [7, '1991'],
  [8, '1996'],
  [9, '2001'],
  [10, '2006'],
  [11, '2011'],
  [12, '2016'],
  [13, '2021'],
  [14, '2026'],
]);

const LAST_CONGRESS = 14;
const MAX_WORDS = 14;

/** "Nghị quyết Đại hội XIII", "Nghị quyết Trung ương 4 (khóa XII)": a session instead of a number. */
export function readSession(
  tokens: Tokens,
  at: number,
  type: string,
  after: number,
): Mention | null {
  if (is(tokens, after, congress) && is(tokens, after + 1, congress)) {
    return readCongress(tokens, at, type, after + 2);
  }
  return is(tokens, after, body) ? readPlenum(tokens, at, type, after) : null;
}

/** A count in digits, Roman numerals or an ordinal word. */
function count(tokens: Tokens, at: number): number {
  if (tokens.kinds[at] === Digits) return tokens.value(at) < 40 ? tokens.value(at) : 0;
  if (tokens.kinds[at] !== Word) return 0;
  const roman = fromRoman(tokens.slice(at, at + 1));
  if (roman > 0) return roman;
  return is(tokens, at - 1, ordinal) ? (ordinals.get(wordAt(tokens, at)) ?? 0) : 0;
}

/** "Nghị quyết Đại hội XII, XIII", "…, lần thứ VIII": a further congress. */
export function nextSession(tokens: Tokens, before: Mention): Mention | null {
  if (!before.name?.startsWith('dai-hoi')) return nextTerm(tokens, before);
  let at = before.to;
  const inParty = is(tokens, at, ofWord) ? at + 1 : at;
  while (at - inParty < 5 && is(tokens, at, filler)) at++;
  while (at - inParty < 5 && is(tokens, at, localWords)) at++;
  const joint = at;
  while (at - joint < 2 && (is(tokens, at, joints) || is(tokens, at, listWords))) at++;
  if (at === joint) return null;
  while (is(tokens, at, ordinalWords)) at++;
  const number = tokens.kinds[at] === Word ? fromRoman(tokens.slice(at, at + 1)) : 0;
  return number > 0 ? congressMention(tokens, at, at + 1, before.type, number, null, 'bare') : null;
}

/** "Nghị quyết Trung ương 4 khóa XI, XII": the same plenum of another term. */
function nextTerm(tokens: Tokens, before: Mention): Mention | null {
  const joined = is(tokens, before.to, joints) || is(tokens, before.to, listWords);
  const at = is(tokens, before.to + 1, term) ? before.to + 2 : before.to + 1;
  const number = joined && tokens.kinds[at] === Word ? fromRoman(tokens.slice(at, at + 1)) : 0;
  if (number === 0 || before.name === null) return null;
  const name = before.name.replace(/-khoa.*/, `-khoa${number}`);
  const { type, system } = before;
  const one = mention(tokens, at, at + 1, 'bare', type, system);
  one.name = name;
  one.confidence = 80;
  return one;
}

function readCongress(tokens: Tokens, from: number, type: string, start: number): Mention | null {
  let host: string | null = null;
  let hostFrom = 0;
  for (let at = start; at - start < MAX_WORDS; at++) {
    const number = count(tokens, at);
    if (number > 0) {
      if (hostFrom > 0) host = hostOf(tokens, hostFrom, at);
      return congressMention(tokens, from, at + 1, type, number, host, 'session');
    }
    if (tokens.kinds[at] !== Word) return null;
    const other = is(tokens, at, localWords) || !is(tokens, at, filler);
    if (other && hostFrom === 0) hostFrom = at;
  }
  return null;
}

/** Whose congress it is, `~` for a Party body without a name. */
function hostOf(tokens: Tokens, from: number, to: number): string | null {
  let end = to;
  while (is(tokens, end - 1, ordinalWords)) end--;
  // Other words than those of a congress only count where "lần thứ" shows that the number is the congress's.
  if (end === to) return null;
  return is(tokens, from, localWords) ? '~' : slug(tokens.slice(from, end));
}

function congressMention(
  tokens: Tokens,
  from: number,
  to: number,
  type: string,
  number: number,
  host: string | null,
  kind: 'session' | 'bare',
): Mention {
  const ofLocal = isLocalBehind(tokens, to) || number > LAST_CONGRESS;
  const place = host ?? (ofLocal ? '~' : null);
  const one = mention(
    tokens,
    from,
    to,
    kind,
    type,
    place === null || place === '~' ? 'party' : 'org',
  );
  one.name = place === null ? `dai-hoi-${number}` : `dai-hoi-${number}@${place}`;
  one.year = place === null ? (congressYears.get(number) ?? null) : null;
  one.confidence = 90;
  return one;
}

/** "… lần thứ XV Đảng bộ tỉnh", "… của Đảng bộ". */
function isLocalBehind(tokens: Tokens, at: number): boolean {
  const next = is(tokens, at, ofWord) ? at + 1 : at;
  return is(tokens, next, partyWord) && is(tokens, next + 1, bodyWord);
}

export function readPlenum(
  tokens: Tokens,
  from: number,
  type: string,
  start: number,
): Mention | null {
  let number = 0;
  let to = 0;
  let seen = false;
  let at = start;
  for (; at - start < MAX_WORDS; at++) {
    if (is(tokens, at, central)) seen = true;
    if (number === 0) {
      number = count(tokens, at);
      if (number > 0) {
        to = at + 1;
        continue;
      }
    }
    if (!is(tokens, at, filler)) break;
    if (number > 0 && is(tokens, at, term)) break;
  }
  if (number === 0 || !seen) return null;
  // "(khóa XII)", ", khóa XII" or "khóa XII" behind it.
  const bracket = is(tokens, at, opening);
  const open = bracket || is(tokens, at, comma) ? at + 1 : at;
  let name = `tw${number}-khoa~`;
  if (is(tokens, open, term)) {
    const khoa = count(tokens, open + 1);
    if (khoa > 0) {
      name = `tw${number}-khoa${khoa}`;
      to = open + 2;
      if (bracket && is(tokens, to, closing)) to++;
    }
  }
  const one = mention(tokens, from, to, 'session', type, 'party');
  one.name = name;
  one.confidence = 90;
  return one;
}
