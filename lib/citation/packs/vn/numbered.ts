import { marks } from '../../engine/lexicon';
import { closing, is, isCapital, opening, separators } from '../../engine/look';
import { mention } from '../../engine/mention';
import { type NumberRead, readNumber } from '../../engine/number';
import type { Mention, Notes } from '../../engine/pack';
import { Digits, type Tokens, Word } from '../../engine/tokens';
import { anchors } from './anchors';
import { numberRules } from './codes';
import { isDated, isFollower, isListOfMany, isPaper, isShort } from './guards';
import { generic } from './identity';
import { issuerByCode } from './issuers';
import { readOrgan } from './organs';
import { isParted } from './parted';
import { type DocumentSymbol, toSymbol } from './symbols';
import { type DocumentType, typeByCode } from './types';
import { numberWord, ofWords, qualifiers } from './words';

const colon = marks(':');
const numberMarks = marks('/-.');
const fillerMarks = marks('-&()');
const MAX_FILLER = 9;

/**
 * A type word and its number: "Nghị định số 100/2019/NĐ-CP", "Chỉ thị 35", "Quyết định của Ban Bí thư số 91-QĐ/TW".
 * @param coded whether only a number with a code counts
 * @param notes the numbers that the text has given in full
 */
export function readNumbered(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  after: number,
  coded: boolean,
  notes: Notes | null,
): Mention | null {
  const behind = behindAbbreviation(tokens, after);
  // "Các quyết định: số 12/QĐ-UBND; số 15/QĐ-UBND"
  const led = is(tokens, behind, colon) && is(tokens, behind + 1, numberWord);
  const start = led ? behind + 1 : behind;
  const numbered = is(tokens, start, numberWord);
  let digits = numbered ? start + 1 : start;
  const listed = is(tokens, digits, colon);
  if (listed) digits++;
  if (tokens.kinds[digits] === Digits) {
    const parted = isParted(tokens, type.slug, digits);
    const read = readNumber(tokens, digits, numberRules, parted);
    if (!read) return null;
    const symbol = toSymbol(read);
    if (!symbol) {
      if (coded || (listed && !numbered && !isListOfMany(tokens, at, read.end))) return null;
      const known = notes?.has(noteOf(type, tokens.value(digits)));
      if (!known && !isShort(tokens, type, at, digits, read.end, numbered, read.yearInNumber))
        return null;
    }
    // "các văn bản: 12/2020/QĐ-UBND": the code says what kind of document it is.
    const own = listed && !numbered && generic(type.slug) && symbol?.typeCode;
    const coding = own ? typeByCode.get(own) : undefined;
    if (coding) return numberedMention(tokens, digits, read, symbol, coding.slug, 'bare');
    if (symbol) notes?.set(noteOf(type, tokens.value(digits)), null);
    return numberedMention(tokens, at, read, symbol, type.slug, symbol ? 'full' : 'short');
  }
  return readFar(tokens, at, type, start, coded);
}

/** "Quyết định của Ban Bí thư số 91-QĐ/TW", "Bản án hình sự sơ thẩm 12/2020/HS-ST": a number some words on. */
function readFar(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  start: number,
  coded: boolean,
): Mention | null {
  const far = findNumber(tokens, start);
  const read = far > 0 ? readNumber(tokens, far, numberRules) : null;
  if (!read) return null;
  const symbol = toSymbol(read);
  const lead = is(tokens, far - 1, colon) ? far - 2 : far - 1;
  const numbered = is(tokens, lead, numberWord);
  const own = symbol?.typeCode && type.codes.includes(symbol.typeCode) ? symbol.typeCode : null;
  if (!symbol) {
    if (coded || !numbered || type.trust === 'coded' || type.titled) return null;
    const sure =
      isDated(tokens, read.end) ||
      read.year !== null ||
      isIssued(tokens, start, lead) ||
      isQualified(tokens, start, lead, read.end);
    if (!sure || isPaper(tokens, far)) return null;
    if (namesBody(tokens, start, lead)) return null;
  } else if (!numbered && !own && type.slug !== 'ban-an') return null;
  // Where another type word stands between, the symbol says whose number it is.
  if (hasAnchor(tokens, start, far, own)) return null;
  return numberedMention(tokens, at, read, symbol, type.slug, symbol ? 'full' : 'short');
}

/** A number that the text has given in full makes its short forms sure. */
const noteOf = (type: DocumentType, value: number): number => type.rank * MAX_VALUE + value;
const MAX_VALUE = 1e6;

/** "Nghị định (NĐ) 100", "Bộ luật Dân sự (BLDS) 2015": behind the abbreviation that is introduced. */
export function behindAbbreviation(tokens: Tokens, at: number): number {
  const bracketed = is(tokens, at, opening) && is(tokens, at + 2, closing);
  return bracketed && tokens.kinds[at + 1] === Word && isCapital(tokens, at + 1) ? at + 3 : at;
}

/** Whether a type word stands between; with a code, one that the code may be of. */
function hasAnchor(tokens: Tokens, from: number, to: number, code: string | null): boolean {
  for (let at = from; at < to; at++) {
    const entry = anchors.match(tokens, at)?.entry;
    if (!entry) continue;
    if (code === null || entry.kind === 'named' || entry.type.codes.includes(code)) return true;
  }
  return false;
}

/** "quyết định cưỡng chế số 56": nothing but what kind of decision it is stands between. */
function isQualified(tokens: Tokens, from: number, to: number, behind: number): boolean {
  for (let at = from; at < to; at++) if (!is(tokens, at, qualifiers)) return false;
  return isFollower(tokens, behind);
}

/** "Nghị quyết HĐND tỉnh số 22": nothing but the body stands between. */
function isIssued(tokens: Tokens, from: number, to: number): boolean {
  const at = is(tokens, from, ofWords) ? from + 1 : from;
  return readOrgan(tokens, at)?.to === to;
}

/** "… của Tổ công tác số 5": a body whose name may go on to the number. */
function namesBody(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (is(tokens, at, ofWords)) return readOrgan(tokens, at + 1)?.to !== to;
  }
  return false;
}

/** The digits a few words on, mostly behind "số"; -1 where there are none. */
function findNumber(tokens: Tokens, after: number): number {
  for (let at = after; at - after < MAX_FILLER; at++) {
    if (is(tokens, at, numberWord) && at > after) {
      const digits = is(tokens, at + 1, colon) ? at + 2 : at + 1;
      return tokens.kinds[digits] === Digits ? digits : -1;
    }
    if (tokens.kinds[at] === Digits) {
      // "UBND quận 7 số 123/QĐ-UBND": a place may have a number too.
      if (!is(tokens, at + 1, numberWord)) return at;
      continue;
    }
    // "TP.HCM", "Q.1"
    const abbreviated = is(tokens, at, numberMarks) && !tokens.spaced(at) && !tokens.spaced(at + 1);
    if (tokens.kinds[at] !== Word && !abbreviated && !is(tokens, at, fillerMarks)) return -1;
  }
  return -1;
}

export function numberedMention(
  tokens: Tokens,
  from: number,
  read: NumberRead,
  symbol: DocumentSymbol | null,
  type: string,
  kind: Mention['kind'],
  to = read.end,
): Mention {
  const one = mention(tokens, from, to, kind, type, symbol?.system ?? '~');
  one.endOffset = read.endOffset;
  one.number = read.number;
  one.year = read.year;
  one.yearInNumber = symbol || read.yearInNumber ? read.yearInNumber : null;
  one.symbol = symbol?.text ?? null;
  one.local = symbol?.local ?? false;
  one.confidence = symbol ? 100 : 80;
  return one;
}

/** Whether digits are the later part of a number that was not read: "29/2024/…". */
const isInside = (tokens: Tokens, at: number): boolean =>
  is(tokens, at - 1, numberMarks) && !tokens.spaced(at) && tokens.kinds[at - 2] === Digits;

/** A number with a symbol whose first code names its type, without a type word. */
export function readBare(tokens: Tokens, at: number): Mention | null {
  const separated = is(tokens, at + 1, separators) || !tokens.spaced(at + 1);
  if (!separated || isInside(tokens, at) || isPaper(tokens, at)) return null;
  const read = readNumber(tokens, at, numberRules);
  if (!read?.segment?.next) return null;
  const symbol = toSymbol(read);
  const type = symbol?.typeCode ? typeByCode.get(symbol.typeCode) : undefined;
  if (!symbol || !type) return null;
  if (!issuerByCode.has(symbol.issuer.replace(/\d+$/, '')) && symbol.system !== 'party')
    return null;
  const slug = type.slug === 'quyet-dinh' && symbol.text === 'QĐ/TW' ? 'quy-dinh' : type.slug;
  const bare = numberedMention(tokens, at, read, symbol, slug, 'bare');
  bare.confidence = 70;
  return bare;
}
