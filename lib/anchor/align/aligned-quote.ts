import { align, UNPAIRED } from './align';
import { endOf, startOf } from './quote-edges';
import type { Pattern } from './quote-pattern';
import { isRenumbered, keptOf, stretchOf } from './stretch';
import type { PageText } from './word-list';

/** The passage as it stands in one place of the page, by one alignment. */
export interface AlignedQuote {
  /** Code units of the page's folded text. */
  readonly start: number;
  readonly end: number;
  /** How much of the quote is still there, 0 to 1. */
  readonly kept: number;
  /** The same, as a share of the longer of the quote and what was found. */
  readonly like: number;
  /** The same for the text before and after it; null where none is known. */
  readonly before: number | null;
  readonly after: number | null;
  readonly pairs: Int32Array;
}

export const isApart = (one: AlignedQuote, other: AlignedQuote): boolean =>
  one.end <= other.start || other.end <= one.start;

/** How many code units of a context may be the rest of a word that was cut. */
const MAX_CUT_CHARS = 4;
/** What another number in the place of a number takes off: Nghị định 10 and Nghị định 14 are not alike. */
const RENUMBERED_PENALTY = 8;

/** null when nothing says where the passage begins or ends, or nothing is there. */
export function alignedQuoteOf(
  pattern: Pattern,
  page: PageText,
  pairs: Int32Array,
): AlignedQuote | null {
  const start = startOf(pattern, page, pairs);
  const end = endOf(pattern, page, pairs);
  if (start === null || end === null) return null;
  const span = trim(page.text, start, end);
  if (span === null) return null;
  const { parts, renumbered } = compare(pattern, page, pairs);
  const [before, all, after] = parts;
  const length = pattern.to - pattern.from;
  const kept = Math.max(0, all - RENUMBERED_PENALTY * renumbered);
  return {
    ...span,
    kept: kept / length,
    like: kept / Math.max(length, span.end - span.start),
    before: share(before, pattern.from),
    after: share(after, pattern.text.length - pattern.to),
    pairs,
  };
}

export function alignAround(
  pattern: Pattern,
  page: PageText,
  low: number,
  high: number,
): AlignedQuote | null {
  const pairs = align(
    pattern.words,
    page.words,
    Math.max(0, low),
    Math.min(page.words.count, high),
  );
  return alignedQuoteOf(pattern, page, pairs);
}

/** The outermost word may be cut: it is not missed. A context of a few letters says nothing. */
function share(kept: number, length: number): number | null {
  const whole = length - MAX_CUT_CHARS;
  return whole <= MAX_CUT_CHARS ? null : Math.min(1, kept / whole);
}

function trim(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (start < end && text[end - 1] === ' ') end--;
  return start < end ? { start, end } : null;
}

interface Comparison {
  /** How many code units are still there: of the text before the quote, of the quote, of the text after it. */
  readonly parts: readonly [number, number, number];
  /** How many stretches of the quote have other digits now. */
  readonly renumbered: number;
}

function compare(
  { words, text, from, to }: Pattern,
  page: PageText,
  pairs: Int32Array,
): Comparison {
  const parts: [number, number, number] = [0, 0, 0];
  const edges = [0, from, to, text.length] as const;
  let renumbered = 0;
  let end = -1;
  let pageEnd = 0;
  for (let at = 0; at < words.count; at++) {
    const pair = pairs[at] ?? UNPAIRED;
    if (pair === UNPAIRED) continue;
    const start = words.starts[at] ?? 0;
    const wordEnd = words.ends[at] ?? 0;
    const stretch =
      end < 0
        ? null
        : stretchOf(text.slice(end, start), page.text.slice(pageEnd, page.words.starts[pair]));
    for (const part of [0, 1, 2] as const) {
      const low = edges[part];
      const high = edges[part + 1] ?? 0;
      parts[part] += Math.max(0, Math.min(high, wordEnd) - Math.max(low, start));
      if (stretch !== null && end < high && start > low) {
        parts[part] += keptOf(stretch, Math.max(0, low - end), Math.min(high, start) - end);
      }
    }
    if (stretch !== null && end < to && start > from && isRenumbered(stretch)) renumbered++;
    end = wordEnd;
    pageEnd = page.words.ends[pair] ?? 0;
  }
  return { parts, renumbered };
}
