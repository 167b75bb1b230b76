import { Mark, type Tokens, Word } from './tokens';

/** The number of the word at a token, 0 where no known word stands. */
export const wordAt = (tokens: Tokens, at: number): number =>
  tokens.kind(at) === Word ? tokens.value(at) : 0;

export const isWord = (tokens: Tokens, at: number, words: ReadonlySet<number>): boolean =>
  tokens.kind(at) === Word && words.has(tokens.value(at));

/** Whether one of a few marks of punctuation stands at a token. */
export const isMark = (tokens: Tokens, at: number, marks: string): boolean =>
  tokens.kind(at) === Mark && marks.includes(String.fromCharCode(tokens.value(at)));

/** Whether a word begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) !== Word) return false;
  const letter = tokens.text.charAt(tokens.start(at));
  return letter !== letter.toLowerCase();
}

/** Whether a token is the first of a sentence, of a quotation or of the paragraph. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || isMark(tokens, at - 1, '.:?!"\n…;-');
}
