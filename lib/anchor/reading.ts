import { UNPAIRED } from './align';
import { editsOf } from './edits';
import type { Pattern } from './pattern';
import { keptOf, placeOf, stretchOf } from './stretch';
import type { Words } from './words';

/** A folded text and its words. */
export interface Page {
  readonly text: string;
  readonly words: Words;
}

/** The passage as it stands in one place of the page, by one alignment. */
export interface Reading {
  /** Code units of the page's folded text. */
  readonly start: number;
  readonly end: number;
  /** How much of the quote is still there, 0 to 1. */
  readonly kept: number;
  /** Likewise of the text before and behind it; null where none is known. */
  readonly before: number | null;
  readonly after: number | null;
  readonly pairs: Int32Array;
}

/** How far a passage may reach past its outermost pair when nothing is paired beyond. */
const SLACK = 12;
const LONGEST_REACH = 200;

/** null when nothing says where the passage begins or ends, or nothing is there. */
export function readingOf(pattern: Pattern, page: Page, pairs: Int32Array): Reading | null {
  const start = startOf(pattern, page, pairs);
  const end = endOf(pattern, page, pairs);
  if (start === null || end === null) return null;
  const span = trim(page.text, start, end);
  if (span === null) return null;
  return {
    ...span,
    kept: keptOfQuote(pattern, page, pairs) / (pattern.to - pattern.from),
    before: pairedShare(pattern.words, pairs, 0, pattern.first),
    after: pairedShare(pattern.words, pairs, pattern.last, pattern.words.count),
    pairs,
  };
}

function trim(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (start < end && text[end - 1] === ' ') end--;
  return start < end ? { start, end } : null;
}

function pairBefore(pairs: Int32Array, below: number): number {
  let at = below - 1;
  while (at >= 0 && pairs[at] === UNPAIRED) at--;
  return at;
}

function pairFrom(pairs: Int32Array, from: number): number {
  let at = from;
  while (at < pairs.length && pairs[at] === UNPAIRED) at++;
  return at < pairs.length ? at : UNPAIRED;
}

function startOf(pattern: Pattern, page: Page, pairs: Int32Array): number | null {
  const { words, from, first } = pattern;
  const right = pairFrom(pairs, first);
  if (right === UNPAIRED) return null;
  const rightStart = words.starts[right] ?? 0;
  const pageRight = page.words.starts[pairs[right] ?? 0] ?? 0;
  if (rightStart <= from) return pageRight + from - rightStart;
  const left = pairBefore(pairs, first);
  if (left !== UNPAIRED) {
    const leftEnd = words.ends[left] ?? 0;
    const pageLeft = page.words.ends[pairs[left] ?? 0] ?? 0;
    const stretch = stretchOf(
      pattern.text.slice(leftEnd, rightStart),
      page.text.slice(pageLeft, pageRight),
    );
    return pageLeft + placeOf(stretch, from - leftEnd, 'start');
  }
  if (right >= pattern.last) return null;
  return pageRight - reach(pattern.text.slice(from, rightStart), page.text.slice(0, pageRight));
}

function endOf(pattern: Pattern, page: Page, pairs: Int32Array): number | null {
  const { words, to, last } = pattern;
  const left = pairBefore(pairs, last);
  if (left === UNPAIRED) return null;
  const leftEnd = words.ends[left] ?? 0;
  const pageLeft = page.words.ends[pairs[left] ?? 0] ?? 0;
  if (leftEnd >= to) return pageLeft - (leftEnd - to);
  const right = pairFrom(pairs, last);
  if (right !== UNPAIRED) {
    const rightStart = words.starts[right] ?? 0;
    const pageRight = page.words.starts[pairs[right] ?? 0] ?? 0;
    const stretch = stretchOf(
      pattern.text.slice(leftEnd, rightStart),
      page.text.slice(pageLeft, pageRight),
    );
    return pageLeft + placeOf(stretch, to - leftEnd, 'end');
  }
  if (left < pattern.first) return null;
  const tail = pattern.text.slice(leftEnd, to);
  const rest = page.text.slice(pageLeft, pageLeft + tail.length + SLACK);
  return pageLeft + reach(reverse(tail), reverse(rest));
}

const reverse = (text: string): string => Array.from(text).reverse().join('');

/** How far back from the end of `page` the unpaired `part` of the passage reaches. */
function reach(part: string, page: string): number {
  if (page.endsWith(part)) return part.length;
  if (part.length > LONGEST_REACH || !/[\p{L}\p{N}]/u.test(part)) return 0;
  const near = page.slice(-part.length - SLACK);
  const edits = editsOf(part, near, true);
  return edits === null ? 0 : near.length - (edits.to[0] ?? 0);
}

function keptOfQuote(
  { words, from, to, first, last, text }: Pattern,
  page: Page,
  pairs: Int32Array,
) {
  let kept = 0;
  let previous = pairBefore(pairs, first);
  for (let at = first; at < words.count; at++) {
    const pair = pairs[at] ?? UNPAIRED;
    if (pair === UNPAIRED) continue;
    const start = words.starts[at] ?? 0;
    if (previous !== UNPAIRED) {
      const low = words.ends[previous] ?? 0;
      const stretch = stretchOf(
        text.slice(low, start),
        page.text.slice(page.words.ends[pairs[previous] ?? 0], page.words.starts[pair]),
      );
      kept += keptOf(stretch, Math.max(0, from - low), Math.min(to, start) - low);
    }
    if (at >= last) break;
    kept += Math.min(to, words.ends[at] ?? 0) - Math.max(from, start);
    previous = at;
  }
  return kept;
}

/** Which share of the words' letters is paired; the outermost word may be cut and counts only when it is. */
function pairedShare(words: Words, pairs: Int32Array, low: number, high: number): number | null {
  let paired = 0;
  let all = 0;
  for (let at = low; at < high; at++) {
    const length = (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
    const isPaired = pairs[at] !== UNPAIRED;
    if (isPaired) paired += length;
    if (isPaired || (at > 0 && at < words.count - 1)) all += length;
  }
  return all === 0 ? null : paired / all;
}
