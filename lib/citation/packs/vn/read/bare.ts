import { readNumber } from '../../../grammar/number';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { is, numberPunctuation, slashOrDash } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { numberRules } from '../data/codes';
import { typeByCode } from '../data/document-types';
import { issuerByCode } from '../data/issuers';
import { toSymbol } from '../data/symbols';
import { isPaper } from '../guards/number-guards';
import { numberedCitation } from './numbered-citation';

/** Whether digits are the later part of a number that was not read: "29/2024/…". */
const isInside = (tokens: Tokens, at: number): boolean =>
  is(tokens, at - 1, numberPunctuation) && !tokens.spaced(at) && tokens.kinds[at - 2] === Digits;

/** A number with a symbol whose first code names its type, without a type word. */
export function readBare(tokens: Tokens, at: number): CitationBuffer | null {
  const separated = is(tokens, at + 1, slashOrDash) || !tokens.spaced(at + 1);
  if (!separated || isInside(tokens, at) || isPaper(tokens, at)) return null;
  const read = readNumber(tokens, at, numberRules);
  if (!read?.segment?.next) return null;
  const symbol = toSymbol(read);
  const type = symbol?.typeCode ? typeByCode.get(symbol.typeCode) : undefined;
  if (!symbol || !type || type.trust === 'paper') return null;
  if (!issuerByCode.has(symbol.issuer.replace(/\d+$/, '')) && symbol.system !== 'party')
    return null;
  const slug = type.slug === 'quyet-dinh' && symbol.text === 'QĐ/TW' ? 'quy-dinh' : type.slug;
  const bare = numberedCitation(tokens, at, read, slug, 'bare');
  bare.confidence = 70;
  return bare;
}
