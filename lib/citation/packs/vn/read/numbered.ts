import { readNumber } from '../../../grammar/number';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import type { TextMemory } from '../../../pack/pack';
import { closing, colon, comma, is, isCapital, opening } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { numberRules } from '../data/codes';
import { type DocumentType, typeByCode } from '../data/document-types';
import { toSymbol } from '../data/symbols';
import { numberWord } from '../data/words';
import { isParted } from '../guards/parted';
import { isListOfMany, isShort } from '../guards/short-numbers';
import { readDistantNumber } from './distant-number';
import { generic } from './identity';
import { numberedCitation } from './numbered-citation';

/**
 * A type word and its number: "Nghị định số 100/2019/NĐ-CP", "Chỉ thị 35", "Quyết định của Ban Bí thư số 91-QĐ/TW".
 * @param memory what the text has said so far; null where only a number with a code counts
 */
export function readNumbered(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  after: number,
  memory: TextMemory | null,
): CitationBuffer | null {
  const behind = behindAbbreviation(tokens, after);
  // "Các quyết định: số 12/QĐ-UBND; số 15/QĐ-UBND"; "Nghị định, số 18/2015/NĐ-CP"
  const paused = is(tokens, behind, comma) && is(tokens, behind + 1, numberWord);
  const led = paused || (is(tokens, behind, colon) && is(tokens, behind + 1, numberWord));
  const start = led ? behind + 1 : behind;
  const numbered = is(tokens, start, numberWord);
  let digits = numbered ? start + 1 : start;
  const listed = is(tokens, digits, colon);
  if (listed) digits++;
  if (tokens.kinds[digits] !== Digits) {
    return paused ? null : readDistantNumber(tokens, at, type, start, memory === null);
  }
  const read = readNumber(tokens, digits, numberRules, isParted(tokens, type.slug, digits));
  if (!read) return null;
  const key = numberKey(type, tokens.value(digits));
  const symbol = toSymbol(read);
  if (symbol) {
    // "các văn bản: 12/2020/QĐ-UBND": behind "documents", the code says what kind of document it is.
    const ownCode = listed && !numbered && generic(type.slug) ? symbol.typeCode : null;
    const coding = ownCode ? typeByCode.get(ownCode) : undefined;
    if (coding) return numberedCitation(tokens, digits, read, coding.slug, 'bare');
    memory?.fullNumbers.add(key);
    return numberedCitation(tokens, at, read, type.slug, 'full');
  }
  if (memory === null || paused) return null;
  if (listed && !numbered && !isListOfMany(tokens, at, read.end)) return null;
  const form = { type, at, digits, end: read.end, numbered, withYear: read.yearInNumber };
  if (!memory.fullNumbers.has(key) && !isShort(tokens, form)) return null;
  return numberedCitation(tokens, at, read, type.slug, 'short');
}

/** More than the largest number that is read. */
const NUMBERS_OF_A_TYPE = 1e6;

/** One key for a type and a number, for the numbers that the text has given in full. */
export const numberKey = (type: DocumentType, value: number): number =>
  type.rank * NUMBERS_OF_A_TYPE + value;

/** "Nghị định (NĐ) 100", "Bộ luật Dân sự (BLDS) 2015": behind the abbreviation that is introduced. */
export function behindAbbreviation(tokens: Tokens, at: number): number {
  const bracketed = is(tokens, at, opening) && is(tokens, at + 2, closing);
  return bracketed && tokens.kinds[at + 1] === Word && isCapital(tokens, at + 1) ? at + 3 : at;
}
