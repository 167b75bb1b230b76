import { punctuation } from '../tokens/lexicon';
import { closing, is, opening, quote } from '../tokens/look';
import type { Tokens } from '../tokens/tokens';

/** Tokens that may say what a pinpoint is about, or how its document was amended. */
export const MAX_REMARK_TOKENS = 14;
export const dash = punctuation('-');

/** "Article 123 (Murder) of the Code": the token behind a bracket or a quotation that says what the pinpoint is about. */
export function behindRemark(tokens: Tokens, from: number): number {
  const open = is(tokens, from, dash) ? from + 1 : from;
  const quoted = is(tokens, open, quote);
  if (!quoted && !is(tokens, open, opening)) return from;
  for (let at = open + 1; at - open < MAX_REMARK_TOKENS; at++) {
    if (is(tokens, at, quoted ? quote : closing)) return at + 1;
  }
  return from;
}
