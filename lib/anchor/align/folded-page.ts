import { type Folded, fold } from '../../text';
import type { Span } from '../text/article-text';
import { type PageText, wordsOf } from './word-list';

export interface ScoredSpan {
  /** UTF-16 code units of the raw text. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface FoldedPage extends PageText {
  readonly raw: string;
  readonly folded: Folded;
}

export const foldPage = (raw: string): FoldedPage => {
  const folded = fold(raw, { letters: 'lower', breaks: 'space' });
  return { raw, folded, text: folded.text, words: wordsOf(folded.text) };
};

/** A place of the folded text in the raw one; `from` is where the folded part of that begins. */
export function scoredSpanOf(
  { start, end }: Span,
  score: number,
  folded: Folded,
  from: number,
): ScoredSpan {
  return {
    start: from + folded.start(start),
    end: from + folded.end(end),
    score: Math.min(1, score),
  };
}
