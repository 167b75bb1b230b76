import { type FoldedPage, foldPage } from './folded-page';
import { wordAtOffset, wordsBefore } from './word-list';

/** A stored quote with its surroundings, folded, as one text. */
export interface Pattern extends FoldedPage {
  /** The quote as it was given, not folded. */
  readonly quote: string;
  /** The quote, white space at its edges left out, in code units of `text`. */
  readonly from: number;
  readonly to: number;
  /** The words that the quote has a part in: `first` to before `last`. */
  readonly first: number;
  readonly last: number;
}

const MAX_CONTEXT_CHARS = 128;

/** null when nothing is left of the quote. */
export function patternOf(quote: string, prefix: string, suffix: string): Pattern | null {
  const before = prefix.slice(-MAX_CONTEXT_CHARS);
  const whole = foldPage(before + quote + suffix.slice(0, MAX_CONTEXT_CHARS));
  const { folded, text, words } = whole;
  let from = folded.at(before.length);
  let to = folded.at(before.length + quote.length);
  while (from < to && text[from] === ' ') from++;
  while (from < to && text[to - 1] === ' ') to--;
  if (from === to) return null;
  return {
    ...whole,
    quote,
    from,
    to,
    first: wordAtOffset(words, from),
    last: wordsBefore(words, to),
  };
}
