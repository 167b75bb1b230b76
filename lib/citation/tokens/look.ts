import { isUpper } from './character-kinds';
import { punctuation, type WordSet } from './lexicon';
import { Digits, FIRST, Punctuation, type Tokens, Word } from './tokens';

/** The number of the word at a token, 0 where no known word stands. */
export const wordAt = (tokens: Tokens, at: number): number =>
  tokens.kinds[at] === Word ? tokens.value(at) : 0;

/** Whether the word or punctuation at a token is one of a set. */
export const is = (tokens: Tokens, at: number, set: WordSet): boolean =>
  set[tokens.ids[at] as number] === 1;

export const comma = punctuation(',');
export const colon = punctuation(':');
export const dot = punctuation('.');
export const opening = punctuation('(');
export const closing = punctuation(')');
export const quote = punctuation('"');
/** What stands between the items of a list. */
export const listPunctuation = punctuation(',;&');
export const slashOrDash = punctuation('/-');
/** What stands between the parts of a number or of a date. */
export const numberPunctuation = punctuation('/-.');
export const sentenceEnds = punctuation('.?!');

/** Whether a word begins with a capital. */
export const isCapital = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Word && isUpper(tokens.text, tokens.start(at));

/** Whether a word is printed in capitals throughout. */
export function isAllCapitals(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== Word || tokens.end(at) - tokens.start(at) < 2) return false;
  for (let unit = tokens.start(at); unit < tokens.end(at); unit++) {
    if (!isUpper(tokens.text, unit)) return false;
  }
  return true;
}

const openers = punctuation('.:?!"…;-');

/** Whether a full stop, question or exclamation mark ends a sentence; "TP. Hà Nội" goes on. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, sentenceEnds)) return false;
  const abbreviation = isCapital(tokens, at - 1) && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
  const inner = tokens.kinds[at + 1] === Digits && !tokens.spaced(at + 1);
  return !abbreviation && !inner && !isLower(tokens, at + 1);
}

const isLower = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Word && !isCapital(tokens, at);

/** Whether a token is the first of a sentence, of a quotation or of the paragraph. */
export const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === FIRST || (tokens.kinds[at - 1] ?? 0) > Punctuation || is(tokens, at - 1, openers);
