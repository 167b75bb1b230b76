import { Digits, type Tokens } from './tokens';

const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const LINE = 0x5f;

/** Whether a mark joins the numbers and codes of one document number. */
export const isJoint = (mark: number): boolean =>
  mark === SLASH || mark === DASH || mark === DOT || mark === LINE;

/** Whether a letter stands right at a number, as in "30a". */
export const isSuffix = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at - 1] === Digits && tokens.start(at) === tokens.end(at - 1);

/** Makes heads of the numbers in a stretch that something follows without white space, or a separator. */
export function addNumbers(tokens: Tokens, from: number, to: number, headCount: number): number {
  const { kinds, ids, heads } = tokens;
  let end = headCount;
  for (let at = from; at < to; at++) {
    const next = ids[at + 1];
    const tied = tokens.start(at + 1) === tokens.end(at) || next === SLASH || next === DASH;
    if (kinds[at] === Digits && tied) heads[end++] = at;
  }
  return end;
}
