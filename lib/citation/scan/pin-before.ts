import type { Pack } from '../pack/pack';
import { punctuation } from '../tokens/lexicon';
import { comma, dot, is } from '../tokens/look';
import { type Tokens, Word } from '../tokens/tokens';
import { behindRemark, MAX_REMARK_TOKENS } from './pin-remark';

/*
 * Pinpoints stand before the document whose parts they are: what stands between tells whether they are of it.
 */

/** Tokens that may lead from a pinpoint to the document behind it: "of", "annexed to". */
const MAX_LONG_BRIDGE_TOKENS = 6;
/** Words of a citation that a slip of printing repeats. */
const MAX_REPEATED_WORDS = 4;
/** Longest stretch, in tokens, between a pinpoint and the decision that annexes its text. */
const MAX_ANNEX_TOKENS = 24;
const bridgePunctuation = punctuation(',-');
const annexPunctuation = punctuation(',(');
const ellipsis = punctuation('…');

/** Whether the pinpoints that end at a token are of the document that begins at another: what stands between must lead to it. */
export function pinPrecedes(tokens: Tokens, behind: number, to: number, pack: Pack): boolean {
  const end = to - countRepeatedWords(tokens, to);
  const from = behindMore(tokens, behindRemark(tokens, behind));
  if (is(tokens, from, pack.pins.topic)) return isTopic(tokens, from, end, pack);
  if (isAnnexed(tokens, from, end, pack)) return true;
  if (end - from > MAX_LONG_BRIDGE_TOKENS) return false;
  for (let at = from; at < end; at++) {
    const joins =
      is(tokens, at, bridgePunctuation) ||
      is(tokens, at, pack.pins.of) ||
      is(tokens, at, pack.pins.bridge);
    if (!joins) return false;
  }
  return true;
}

/** "Articles 31, 47,... of the Law": the token behind what closes a list that is not given in full. */
function behindMore(tokens: Tokens, from: number): number {
  let at = from + 1;
  while (is(tokens, at, dot) || is(tokens, at, ellipsis)) at++;
  return at > from + 1 && is(tokens, from, comma) ? at : from;
}

/** "Article 134 on assault of the Code": words alone, the last of which leads to the document. */
function isTopic(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  if (to - from > MAX_REMARK_TOKENS || !is(tokens, to - 1, pack.pins.of)) return false;
  for (let at = from; at < to; at++) if (tokens.kinds[at] !== Word) return false;
  return true;
}

/** "Article 5 of the Charter of schools annexed to Decision No. 12": whether the words between name a text that the document puts in force. */
function isAnnexed(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  const start = is(tokens, from, pack.pins.of) || is(tokens, from, comma) ? from + 1 : from;
  if (to - start > MAX_ANNEX_TOKENS || !is(tokens, start, pack.pins.annexed)) return false;
  if (!is(tokens, to - 1, pack.pins.bridge) || !is(tokens, to - 2, pack.pins.bridge)) return false;
  for (let at = start; at < to; at++) {
    if (tokens.kinds[at] !== Word && !is(tokens, at, annexPunctuation)) return false;
  }
  return true;
}

/** How many words before a citation are its first ones printed twice: "Decree Decree No. 5". */
function countRepeatedWords(tokens: Tokens, to: number): number {
  for (let count = 1; count <= MAX_REPEATED_WORDS; count++) {
    let same = true;
    for (let at = to; same && at < to + count; at++) {
      same = tokens.kinds[at] === Word && tokens.ids[at] === tokens.ids[at - count];
    }
    if (same) return count;
  }
  return 0;
}
