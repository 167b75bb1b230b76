import type { NumberRead } from '../../../grammar/number';
import { mention } from '../../../pack/mention';
import type { Mention } from '../../../pack/pack';
import type { Tokens } from '../../../tokens/tokens';
import type { DocumentSymbol } from '../data/symbols';

/** A mention by its number. */
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
