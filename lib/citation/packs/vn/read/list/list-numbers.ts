import { type NumberRead, readNumber } from '../../../../grammar/number';
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { is } from '../../../../tokens/look';
import { Digits, type Tokens } from '../../../../tokens/tokens';
import { numberRules } from '../../data/codes';
import { typeByCode } from '../../data/document-types';
import { toSymbol } from '../../data/symbols';
import { numberWord } from '../../data/words';
import { isCountedNoun, isFollower } from '../../guards/number-guards';
import { isParted } from '../../guards/parted';
import { numberedCitation } from '../numbered-citation';

/** "Nghị định 59/2015/NĐ-CP, 42/2017/NĐ-CP và 15/2021/NĐ-CP": the number of a further document. */
export function nextNumber(
  tokens: Tokens,
  before: CitationBuffer,
  at: number,
): CitationBuffer | null {
  const numbered = is(tokens, at, numberWord);
  const digits = numbered ? at + 1 : at;
  if (tokens.kinds[digits] !== Digits) return null;
  const parted = isParted(tokens, before.type, digits);
  const read = readNumber(tokens, digits, numberRules, parted);
  if (!read) return null;
  const symbol = toSymbol(read);
  if (!symbol && !isSure(tokens, before, read, numbered)) return null;
  const type = symbol?.typeCode ? typeOf(symbol.typeCode, before.type) : before.type;
  const bare = numberedCitation(tokens, digits, read, type, 'bare');
  bare.draft = before.draft;
  bare.confidence = symbol ? 95 : 70;
  return bare;
}

const MAX_MONTH = 12;

/** Whether a number without a code is a document's, as the one before it is. */
function isSure(
  tokens: Tokens,
  before: CitationBuffer,
  read: NumberRead,
  numbered: boolean,
): boolean {
  if (before.symbol && !numbered) return false;
  if (before.yearInNumber && !read.yearInNumber) return false;
  // "20/2017, 132/2020 khống chế …": a number with its year needs no word behind it where it is no month.
  const dated =
    read.yearInNumber && (before.yearInNumber || Number.parseInt(read.number, 10) > MAX_MONTH);
  return (dated && !isCountedNoun(tokens, read.end)) || isFollower(tokens, read.end);
}

/** The type that a code says, or that of the document before where the code may stand for it too. */
function typeOf(typeCode: string, before: string): string {
  const coded = typeByCode.get(typeCode);
  const same = !coded || coded.codes.some((code) => sameCode(code, before));
  return same ? before : coded.slug;
}

/** Whether a code may stand for a type: QĐ for Quyết định and Quy định alike. */
function sameCode(code: string, type: string): boolean {
  if (code === 'QĐ') return type === 'quyet-dinh' || type === 'quy-dinh';
  return typeByCode.get(code)?.slug === type;
}
