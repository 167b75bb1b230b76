import type { TokenCursor } from './token-cursor';
import { Digits } from './tokens';

const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LINE = 0x5f;

/** Whether punctuation joins the numbers and codes of one document number. */
export const joinsNumber = (id: number): boolean =>
  id === SLASH || id === DASH || id === DOT || id === LINE;

/** Whether a letter stands right at a number, as in "30a". */
export const isGluedToNumber = ({ kinds, froms, ends }: TokenCursor, at: number): boolean =>
  kinds[at - 1] === Digits && froms[at] === ends[at - 1];

/** Makes a candidate of a token: a pack may find something there. */
export function addCandidate(cursor: TokenCursor, at: number): void {
  cursor.candidates[cursor.candidateCount++] = at;
}

/** Makes candidates of the numbers in the chain before a token that something follows without white space, or a separator. */
export function addNumbers(cursor: TokenCursor, to: number): void {
  const { kinds, ids, froms, ends } = cursor;
  for (let at = cursor.chain; at < to; at++) {
    const next = ids[at + 1];
    const tied = froms[at + 1] === ends[at] || next === SLASH || next === DASH;
    if (kinds[at] === Digits && tied) addCandidate(cursor, at);
  }
}

/** "https://": makes a candidate of its colon at the second slash. */
export function addAddress(cursor: TokenCursor, at: number): void {
  const { ids, froms, ends } = cursor;
  if (ids[at] !== SLASH || ids[at - 1] !== SLASH || ids[at - 2] !== COLON) return;
  const glued = froms[at] === ends[at - 1] && froms[at - 1] === ends[at - 2];
  if (glued) addCandidate(cursor, at - 2);
}
