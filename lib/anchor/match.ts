import { finder, type QuoteContext } from './decide/finder';

export interface Match {
  readonly kind: 'anchored' | 'uncertain';
  /** UTF-16 code units of the text that was given, unfolded. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface Matcher {
  match(quote: string, context: QuoteContext): Match | null;
}

/** Finds quotes in a text that may have changed since they were taken. */
export function prepare(text: string): Matcher {
  const { find } = finder(text);
  return {
    match(quote, context) {
      const found = find(quote, context);
      return found.kind === 'orphan' ? null : found;
    },
  };
}
