import { readNumber } from '../../../grammar/number';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { punctuation } from '../../../tokens/lexicon';
import { colon, comma, is, isCapital, numberPunctuation } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { readIssuer } from '../around/read-issuer';
import { numberRules } from '../data/codes';
import type { DocumentType } from '../data/document-types';
import { typePhrases } from '../data/phrase-tries';
import { toSymbol } from '../data/symbols';
import { numberWord, ofWords, qualifiers } from '../data/words';
import { isFollowedByDate, isFollower, isPaper } from '../guards/number-guards';
import { numberedCitation } from './numbered-citation';

const fillerPunctuation = punctuation('-&()');
const MAX_TOKENS_BEFORE_NUMBER = 9;
/** Of a name in capitals, whose number carries the type's code once more: "Báo cáo giải trình, tiếp thu ý kiến số 41/BC-BTC". */
const MAX_NAME_TOKENS = 22;

/** "Quyết định của Ban Bí thư số 91-QĐ/TW", "Bản án hình sự sơ thẩm 12/2020/HS-ST": a number some words on. */
export function readDistantNumber(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  start: number,
  coded: boolean,
): CitationBuffer | null {
  const near = findNumber(tokens, start, false);
  const named = near < 0 && isCapital(tokens, at);
  const digits = named ? findNumber(tokens, start, true) : near;
  const read = digits > 0 ? readNumber(tokens, digits, numberRules) : null;
  if (!read) return null;
  const symbol = toSymbol(read);
  const lead = is(tokens, digits - 1, colon) ? digits - 2 : digits - 1;
  const numbered = is(tokens, lead, numberWord);
  const typeCode =
    symbol?.typeCode && type.codes.includes(symbol.typeCode) ? symbol.typeCode : null;
  if (!symbol) {
    if (coded || !numbered || type.trust === 'coded' || type.titled) return null;
    const sure =
      isFollowedByDate(tokens, read.end) ||
      read.year !== null ||
      isIssued(tokens, start, lead) ||
      isQualified(tokens, start, lead, read.end);
    if (!sure || isPaper(tokens, digits)) return null;
    if (namesIssuer(tokens, start, lead)) return null;
  } else if (!typeCode && ((!numbered && type.slug !== 'ban-an') || isPaper(tokens, digits)))
    return null;
  if (named && (!typeCode || !numbered)) return null;
  // Where another type word stands between, the symbol says whose number it is.
  const nearest = named || symbol?.system === 'party';
  if (hasTypePhrase(tokens, start, numbered ? lead : digits, typeCode, nearest)) return null;
  return numberedCitation(tokens, at, read, type.slug, symbol ? 'full' : 'short');
}

/**
 * Whether a type word stands between; with a code, one that the code may be of. "quyết định theo Quy định số 22-QĐ/TW": the
 * Party prints one code for both, and the word right before the number is meant, as behind a long name.
 * @param nearest whether it is
 */
function hasTypePhrase(
  tokens: Tokens,
  from: number,
  to: number,
  code: string | null,
  nearest: boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const match = typePhrases.match(tokens, at);
    if (!match) continue;
    const { entry, end } = match;
    if (code === null || entry.kind === 'named' || entry.type.codes.includes(code)) return true;
    if (nearest && end === to) return true;
  }
  return false;
}

/** "quyết định cưỡng chế số 56": nothing but what kind of decision it is stands between. */
function isQualified(tokens: Tokens, from: number, to: number, behind: number): boolean {
  for (let at = from; at < to; at++) if (!is(tokens, at, qualifiers)) return false;
  return isFollower(tokens, behind);
}

/** "Nghị quyết HĐND tỉnh số 22": nothing but the issuer stands between. */
function isIssued(tokens: Tokens, from: number, to: number): boolean {
  const at = is(tokens, from, ofWords) ? from + 1 : from;
  return readIssuer(tokens, at)?.to === to;
}

/** "… của Tổ công tác số 5": an issuer whose name may go on to the number. */
function namesIssuer(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (is(tokens, at, ofWords)) return readIssuer(tokens, at + 1)?.to !== to;
  }
  return false;
}

/** The digits a few words on, mostly behind "số"; -1 where there are none. */
function findNumber(tokens: Tokens, after: number, named: boolean): number {
  const limit = named ? MAX_NAME_TOKENS : MAX_TOKENS_BEFORE_NUMBER;
  for (let at = after; at - after < limit; at++) {
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
    const abbreviated =
      is(tokens, at, numberPunctuation) && !tokens.spaced(at) && !tokens.spaced(at + 1);
    const filler = is(tokens, at, fillerPunctuation) || (named && is(tokens, at, comma));
    if (tokens.kinds[at] !== Word && !abbreviated && !filler) return -1;
  }
  return -1;
}
