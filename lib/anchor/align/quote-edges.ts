import { UNPAIRED } from './align';
import { editsOf, keptIn } from './edits';
import type { Pattern } from './quote-pattern';
import { edgeOnPage, stretchOf } from './stretch';
import { type PageText, type Words, wordAtOffset } from './word-list';

/** How far a passage may reach past its outermost pair when nothing is paired beyond. */
const SLACK_CHARS = 12;
const MAX_REACH_CHARS = 200;
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

/** Where the passage begins on the page, by the pairs around its first word; null where none tells. */
export function startOf(pattern: Pattern, page: PageText, pairs: Int32Array): number | null {
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
    return pageLeft + edgeOnPage(stretch, from - leftEnd, 'start');
  }
  if (right >= pattern.last) return null;
  const start =
    pageRight - reach(pattern.text.slice(from, rightStart), page.text.slice(0, pageRight));
  return from > (words.starts[first] ?? 0) ? start : wholeWord(page.words, start);
}

/** Where it ends, by the pairs around its last word. */
export function endOf(pattern: Pattern, page: PageText, pairs: Int32Array): number | null {
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
    return pageLeft + edgeOnPage(stretch, to - leftEnd, 'end');
  }
  if (left < pattern.first) return null;
  const tail = pattern.text.slice(leftEnd, to);
  const rest = page.text.slice(pageLeft, pageLeft + tail.length + SLACK_CHARS);
  const end = pageLeft + reach(reverse(tail), reverse(rest));
  return to < (words.ends[last - 1] ?? 0) ? end : wholeWord(page.words, end);
}

const reverse = (text: string): string => Array.from(text).reverse().join('');

/** How far back from the end of `page` the unpaired `part` of the passage reaches. */
function reach(part: string, page: string): number {
  if (page.endsWith(part)) return part.length;
  if (part.length > MAX_REACH_CHARS || !/[\p{L}\p{N}]/u.test(part)) return 0;
  const near = page.slice(-part.length - SLACK_CHARS);
  const behind = near.lastIndexOf(part);
  if (behind >= 0) return near.length - behind;
  const edits = editsOf(part, near, true);
  if (edits === null) return 0;
  const most = near.length - (edits.to[0] ?? 0);
  return 2 * keptIn(edits) < part.length ? most >> 1 : most;
}

/** The nearer edge of the word that the offset is in; the offset itself where it parts no word. */
function wholeWord(words: Words, offset: number): number {
  const word = wordAtOffset(words, offset);
  const start = words.starts[word] ?? offset;
  const end = words.ends[word] ?? offset;
  if (offset <= start) return offset;
  return offset - start <= end - offset ? start : end;
}
