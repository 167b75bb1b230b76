import { isUpper } from './characters';
import { holds, type WordSet } from './lexicon';
import { Digits, Mark, type Tokens, Word } from './tokens';

/** The number of the word at a token, 0 where no known word stands. */
export const wordAt = (tokens: Tokens, at: number): number =>
  tokens.kind(at) === Word ? tokens.value(at) : 0;

export const isWord = (tokens: Tokens, at: number, words: WordSet): boolean =>
  tokens.kind(at) === Word && holds(words, tokens.value(at));

/** Marks of punctuation as a set of their code units. */
export const marks = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text, (mark) => mark.charCodeAt(0)));

export const isMark = (tokens: Tokens, at: number, set: ReadonlySet<number>): boolean =>
  tokens.kind(at) === Mark && set.has(tokens.value(at));

export const comma = marks(',');
export const opening = marks('(');
export const closing = marks(')');
export const quote = marks('"');
export const joints = marks(',;&');
export const separators = marks('/-');
const sentenceEnds = marks('.?!');

/** Whether a word begins with a capital. */
export const isCapital = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === Word && isUpper(tokens.text, tokens.start(at));

const openers = marks('.:?!"…;-');

/** Whether a full stop, question or exclamation mark ends a sentence; "TP. Hà Nội" goes on. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  if (!isMark(tokens, at, sentenceEnds)) return false;
  const abbreviation = isCapital(tokens, at - 1) && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
  const inner = tokens.kind(at + 1) === Digits && !tokens.spaced(at + 1);
  return !abbreviation && !inner && !isLower(tokens, at + 1);
}

const isLower = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === Word && !isCapital(tokens, at);

/** Whether a token is the first of a sentence, of a quotation or of the paragraph. */
export const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens.kind(at - 1) > Mark || isMark(tokens, at - 1, openers);
