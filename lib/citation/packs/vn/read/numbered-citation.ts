import type { Kind } from '../../../citation';
import type { NumberRead } from '../../../grammar/number';
import { type CitationBuffer, newBuffer } from '../../../pack/citation-buffer';
import type { Tokens } from '../../../tokens/tokens';
import { toSymbol } from '../data/symbols';

/** A citation from a token up to the end of its number. */
export function numberedCitation(
  tokens: Tokens,
  from: number,
  read: NumberRead,
  type: string,
  kind: Kind,
): CitationBuffer {
  const symbol = toSymbol(read);
  const one = newBuffer(tokens, from, read.end, kind, type);
  one.system = symbol?.system ?? '~';
  one.endOffset = read.endOffset;
  one.number = read.number;
  one.year = read.year;
  one.yearInNumber = symbol || read.yearInNumber ? read.yearInNumber : null;
  one.symbol = symbol?.text ?? null;
  one.local = symbol?.local ?? false;
  one.confidence = symbol ? 100 : 80;
  return one;
}
