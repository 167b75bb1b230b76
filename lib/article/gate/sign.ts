import type { LabelledRun, PageReading } from '../label/page-reading';
import { readingLength } from '../words/word-count';

/** A sign that a page is an article or something else; with what it is worth if it holds, and its name. */
export type Sign = readonly [holds: boolean, points: number, reason: string];

/** What signs are read from. */
export interface GatedPage {
  readonly reading: PageReading;
  readonly labelled: readonly LabelledRun[];
  /** The runs of the body. */
  readonly body: readonly LabelledRun[];
  /** Their text, in code units; see `readingLength`. */
  readonly chars: number;
  /** How many of them are a sentence at least. */
  readonly longRuns: number;
  readonly hasDateline: boolean;
  /** By a dateline or by the metadata. */
  readonly isDated: boolean;
}

export const charsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + readingLength(text), 0);
