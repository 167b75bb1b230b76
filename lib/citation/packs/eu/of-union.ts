import { punctuation } from '../../tokens/lexicon';
import { is } from '../../tokens/look';
import type { Tokens } from '../../tokens/tokens';
import {
  type ActNumber,
  behind,
  behindUnion,
  communityAt,
  FIRST_YEAR_OF_ONE_SERIES,
  isUnion,
} from './act-number';
import { bodyWords, lexicon, ofWords } from './words';

const MAX_BODY_WORDS = 4;
const joints = punctuation("-'");
const possessive = lexicon.words('s');

/**
 * Whether a number without a community is of the Union: the words beside the act say so, or nobody else numbers what is
 * called so with the year first.
 */
export function isOfUnion(
  tokens: Tokens,
  { from, at }: { readonly from: number; readonly at: number },
  number: ActNumber,
  distinct: boolean,
): boolean {
  const before = firstBody(tokens, from);
  if (isUnion(tokens, before - 1) || isUnion(tokens, at) || behindUnion(tokens, number.to) !== 0)
    return true;
  if (!distinct) return false;
  const series = number.type === 'directive' || Number(number.year) >= FIRST_YEAR_OF_ONE_SERIES;
  const body =
    is(tokens, before, bodyWords) || is(tokens, behind(tokens, number.to, ofWords), bodyWords);
  return body || (number.yearFirst && series);
}

/** The community whose name stands before an act: "EU Regulation", "the EU's Regulation". */
export const communityBefore = (tokens: Tokens, from: number): string | null =>
  communityAt(tokens, firstBody(tokens, from) - 1);

/** The first of the words before an act that say which body made it: "Council Implementing Regulation". */
function firstBody(tokens: Tokens, from: number): number {
  let at = from;
  for (const start = from - MAX_BODY_WORDS; at > start; at--) {
    const passed =
      is(tokens, at - 1, bodyWords) || is(tokens, at - 1, joints) || is(tokens, at - 1, possessive);
    if (!passed) break;
  }
  return at;
}
