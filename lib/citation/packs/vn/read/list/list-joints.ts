import { isYear } from '../../../../grammar/years';
import { punctuation } from '../../../../tokens/lexicon';
import { is, listPunctuation } from '../../../../tokens/look';
import { Digits, type Tokens } from '../../../../tokens/tokens';
import { listWords, stepWords } from '../../data/words';

const dash = punctuation('-');

/** Whether a comma, an ampersand or a word such as "và" (and) leads to a further item of a list. */
export const isJoint = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, listPunctuation) || is(tokens, at, listWords);

/** The token behind what leads to a further item; `from` itself where nothing does. */
export function behindJoints(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 3 && isJoint(tokens, at)) at++;
  return at;
}

/** "Nghị định 100 rồi đến 168": "and then to" leads from one document to the next. */
export function behindSteps(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 2 && is(tokens, at, stepWords)) at++;
  return tokens.kinds[at] === Digits && !isYear(tokens.value(at)) ? at : from;
}

/** "Bộ ba luật Đất đai - Nhà ở": a dash between blanks leads from one title to the next. */
export const behindDash = (tokens: Tokens, at: number): number =>
  is(tokens, at, dash) && tokens.spaced(at) && tokens.spaced(at + 1) ? at + 1 : at;

/** The token behind what leads to a further title; `at` itself where nothing does. */
export function behindListJoints(tokens: Tokens, at: number): number {
  const joint = behindJoints(tokens, at);
  return joint > at ? joint : behindDash(tokens, at);
}
