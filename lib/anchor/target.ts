import type { Span } from './text/article-text';

/**
 * What is stored of a passage: a quote and a position as selectors of the W3C have them
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), and the block that it starts in.
 */
export interface Target {
  /** From `ArticleText.text`; prefix and suffix never reach out of the article. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** UTF-16 code units of `ArticleText.text`. */
  readonly position: Span;
  readonly block: {
    readonly role: string;
    /** Which block of its role, from 1. */
    readonly ordinal: number;
    /** Of the block's folded text. */
    readonly hash: string;
    /** Where the passage starts in the block, in code units. */
    readonly start?: number;
  };
  /** The model of the text that the position counts in. */
  readonly model: number;
}

/**
 * - empty: the target holds no text
 * - deleted: its surroundings stand where they stood, and nothing is between them
 * - unlike: the best place is too unlike the passage
 * - missing: nothing in the article resembles it
 * - stale: the text is found, but the page's nodes are no longer those of the ArticleText
 */
export type OrphanReason = 'empty' | 'deleted' | 'unlike' | 'missing' | 'stale';
