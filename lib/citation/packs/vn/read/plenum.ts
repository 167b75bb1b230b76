import { fromRoman } from '../../../grammar/roman';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { newBuffer } from '../../../pack/citation-buffer';
import { closing, comma, is, isAllCapitals, opening } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { lexicon, topicWords } from '../data/words';
import { nextCongress, readCongress } from './congress';
import { isJoint } from './list/list-joints';
import {
  behindCount,
  filler,
  isDottedCentral,
  MAX_WORDS_BEFORE_NUMBER,
  readCount,
  readSpelledCount,
} from './session-count';

const congress = lexicon.words('đại hội');
const congressCode = lexicon.words('đh');
const centralCode = lexicon.words('tư');
/** "NQTW8": type and issuer in one abbreviation. */
export const plenumStarts = ['nqtw', 'nqtư'].map(lexicon.word);
export const plenumWords = lexicon.set(plenumStarts);
const central = lexicon.words('trung tw tư nqtw nqtư');
const centralEnd = lexicon.words('ương tw');
const plenumTermWords = lexicon.words('khóa nhiệm');
/** No term had as many plenums. */
const MAX_PLENUMS = 20;
const plenumBeginnings = lexicon.words('hội trung tw ban bch');

/** "Nghị quyết Đại hội XIII", "Nghị quyết Trung ương 4 (khóa XII)": a session instead of a number. */
export function readSession(
  tokens: Tokens,
  at: number,
  type: string,
  after: number,
): CitationBuffer | null {
  if (is(tokens, after, congress) && is(tokens, after + 1, congress)) {
    return readCongress(tokens, at, type, after + 2);
  }
  if (is(tokens, after, congressCode)) return readCongress(tokens, at, type, after + 1);
  // In capitals, TƯ is no "tư" (fourth, private).
  const coded = is(tokens, after, centralCode) && isAllCapitals(tokens, after);
  const named = is(tokens, after, plenumBeginnings) || isDottedCentral(tokens, after) || coded;
  return named ? readPlenum(tokens, at, type, after) : null;
}

/** A further session of a list. */
export const nextSession = (tokens: Tokens, before: CitationBuffer): CitationBuffer | null =>
  before.name?.startsWith('dai-hoi') ? nextCongress(tokens, before) : nextTerm(tokens, before);

/** "Nghị quyết Trung ương 4 khóa XI, XII": the same plenum of another term. */
function nextTerm(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const joined = isJoint(tokens, before.to);
  if (joined && tokens.kinds[before.to + 1] === Digits) return nextPlenum(tokens, before);
  const at = is(tokens, before.to + 1, plenumTermWords) ? before.to + 2 : before.to + 1;
  const number = joined && tokens.kinds[at] === Word ? fromRoman(tokens.slice(at, at + 1)) : 0;
  if (number === 0 || before.name === null) return null;
  const name = before.name.replace(/-khoa.*/, `-khoa${number}`);
  const one = newBuffer(tokens, at, at + 1, 'bare', before.type);
  one.system = before.system;
  one.name = name;
  one.confidence = 80;
  return one;
}

/** "Trung ương bốn (khóa mười hai)": a number word that the term, or what it is about, shows to be one. */
function bareCount(tokens: Tokens, at: number): number {
  const number = is(tokens, at - 1, centralEnd) ? readSpelledCount(tokens, at) : 0;
  if (number === 0) return 0;
  const behind = behindCount(tokens, at);
  const led = is(tokens, behind, opening) || is(tokens, behind, comma) ? behind + 1 : behind;
  return is(tokens, led, plenumTermWords) || is(tokens, behind, topicWords) ? number : 0;
}

/** "Nghị quyết Trung ương 4, 5, 6 khóa XII": another plenum of the same term. */
function nextPlenum(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const at = before.to + 1;
  const number = tokens.value(at) < MAX_PLENUMS ? tokens.value(at) : 0;
  const termNumber = is(tokens, at + 1, plenumTermWords) ? readCount(tokens, at + 2) : 0;
  const listed = isJoint(tokens, at + 1);
  const further = listed && tokens.kinds[at + 2] === Digits;
  if (number === 0 || (termNumber === 0 && !further)) return null;
  const to = termNumber > 0 ? behindCount(tokens, at + 2) : at + 1;
  const one = newBuffer(tokens, at, to, 'bare', before.type);
  one.system = before.system;
  one.name = `tw${number}-khoa${termNumber > 0 ? termNumber : '~'}`;
  one.confidence = 75;
  return one;
}

/** "Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương": from its first word on. */
export function readPlenum(
  tokens: Tokens,
  from: number,
  type: string,
  start: number,
): CitationBuffer | null {
  const which = findCount(tokens, start);
  if (which === null) return null;
  const term = readTermBehind(tokens, which.next);
  const one = newBuffer(tokens, from, term?.to ?? which.to, 'session', type);
  one.system = 'party';
  one.name = `tw${which.number}-khoa${term?.number ?? '~'}`;
  one.confidence = 90;
  return one;
}

interface CountRead {
  readonly number: number;
  /** The token behind the number. */
  readonly to: number;
  /** The token behind all words that name the plenum. */
  readonly next: number;
}

/** Which plenum the words from a token on name; null where none is counted, or where they do not name the Central Committee. */
function findCount(tokens: Tokens, start: number): CountRead | null {
  let number = 0;
  let to = 0;
  let isCentral = false;
  let at = start;
  for (; at - start < MAX_WORDS_BEFORE_NUMBER; at++) {
    if (is(tokens, at, central)) isCentral = true;
    if (isDottedCentral(tokens, at)) {
      isCentral = true;
      at += 2;
      continue;
    }
    if (number === 0) {
      number = readCount(tokens, at) || bareCount(tokens, at);
      if (number > 0) {
        to = behindCount(tokens, at);
        at = to - 1;
        continue;
      }
    }
    const ends = !is(tokens, at, filler) || (number > 0 && is(tokens, at, plenumTermWords));
    if (ends) break;
  }
  return number > 0 && isCentral ? { number, to, next: at } : null;
}

/** "(khóa XII)", ", khóa XII" or "khóa XII": the term of the Central Committee. */
function readTermBehind(
  tokens: Tokens,
  at: number,
): { readonly number: number; readonly to: number } | null {
  const bracket = is(tokens, at, opening);
  const open = bracket || is(tokens, at, comma) ? at + 1 : at;
  if (!is(tokens, open, plenumTermWords)) return null;
  const number = readCount(tokens, open + 1) || readSpelledCount(tokens, open + 1);
  if (number === 0) return null;
  const to = behindCount(tokens, open + 1);
  return { number, to: bracket && is(tokens, to, closing) ? to + 1 : to };
}
