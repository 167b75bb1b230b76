import { type Folded, fold } from '../../text';
import { align } from './align';
import { type Page, type Reading, readingOf } from './aligned-quote';
import type { Pattern } from './quote-pattern';
import { wordsOf } from './word-list';

export interface Hit {
  /** UTF-16 code units of the raw text. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface FoldedPage extends Page {
  readonly folded: Folded;
}

export const pageOf = (raw: string): FoldedPage => {
  const folded = fold(raw, { letters: 'lower', breaks: 'space' });
  return { folded, text: folded.text, words: wordsOf(folded.text) };
};

/** A place of the folded text in the raw one; `from` is where the folded part of that begins. */
export function hitOf({ start, end }: Reading, score: number, folded: Folded, from: number): Hit {
  return {
    start: from + folded.start(start),
    end: from + folded.end(end),
    score: Math.min(1, score),
  };
}

export function readAround(
  pattern: Pattern,
  page: Page,
  low: number,
  high: number,
): Reading | null {
  const pairs = align(
    pattern.words,
    page.words,
    Math.max(0, low),
    Math.min(page.words.count, high),
  );
  return readingOf(pattern, page, pairs);
}
