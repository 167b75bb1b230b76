import type { Pattern } from '../align/quote-pattern';

/** Where the text before and the text behind a passage meet since it was taken out, in the page's folded text. */
export interface Seam {
  readonly at: number;
  /** Where the passage stood; null when that is not known. */
  readonly hint: number | null;
}

/** How much of the text on each side must meet where a passage was taken out. */
const SIDE_CHARS = 16;

/**
 * Where the text before and the text behind the passage now meet: it was taken out there. -1: nowhere, or a passage that
 * begins as the text behind it or ends as the text before it could stand there still. Less text on a side than is asked
 * for is all that the article had there.
 */
export function seamOf({ text, from, to }: Pattern, page: string): number {
  const left = text.slice(Math.max(0, from - SIDE_CHARS), from).trimStart();
  const right = text.slice(to, to + SIDE_CHARS).trimEnd();
  const both = /^$| $/.test(left) ? left + right.trimStart() : left + right;
  if (both.length < SIDE_CHARS - 2) return -1;
  if (isLikeBeside(text.slice(from, to), left.trimEnd(), right.trimStart())) return -1;
  const opens = left.length < SIDE_CHARS / 2;
  const ends = right.length < SIDE_CHARS / 2;
  const at = ends && !opens ? page.lastIndexOf(both) : page.indexOf(both);
  const isElsewhere = (opens && at > 0) || (ends && at + both.length < page.length);
  return at < 0 || isElsewhere ? -1 : at + left.length;
}

/** Whether a quote ends as the text before it, or begins as the text behind it. */
const isLikeBeside = (quote: string, before: string, behind: string): boolean =>
  (before !== '' && quote.endsWith(before)) || (behind !== '' && quote.startsWith(behind));
