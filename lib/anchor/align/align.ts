/*
 * In: the words of a quote with its context, and the words of a page.
 * Out: which word became which, and from that how much of the quote is still there.
 */
import * as Table from './alignment-table';
import { type Words, wordsFrom } from './word-list';

export const UNPAIRED = -1;

/** A longer pattern is aligned in parts, each after the previous one, so that time stays linear in its length. */
const PART_WORDS = 192;
/** How far from where a part is expected, right behind the one before it, its words are looked for. */
const SLACK_WORDS = 64;

/** For each word of the pattern its equal on the page among the words `low` to before `high`, or UNPAIRED; in order. */
export function align(pattern: Words, page: Words, low: number, high: number): Int32Array {
  const pairs = new Int32Array(pattern.count).fill(UNPAIRED);
  if (pattern.count <= PART_WORDS) {
    pairPart(pattern, page.hashes.subarray(low, high), low, pairs);
    return pairs;
  }
  let from = low;
  let expected = low + SLACK_WORDS;
  for (let first = 0; first < pattern.count; first += PART_WORDS) {
    const end = Math.min(first + PART_WORDS, pattern.count);
    const to = Math.min(high, expected + PART_WORDS + SLACK_WORDS);
    const window = page.hashes.subarray(from, to);
    const last = pairPart(wordsFrom(pattern, first, end), window, from, pairs.subarray(first, end));
    from = last === UNPAIRED ? Math.max(from, expected - SLACK_WORDS) : last + 1;
    expected = last === UNPAIRED ? expected + PART_WORDS : last + 1;
  }
  return pairs;
}

/**
 * Writes into `pairs` what the words of a part are in a window of the page, whose first word is the page's word `low`.
 *
 * @returns the last word of the page that has a pair, or UNPAIRED
 */
function pairPart(part: Words, window: Int32Array, low: number, pairs: Int32Array): number {
  const { trace, width, topAt } = Table.fillTable(part, window);
  let last = UNPAIRED;
  // Back from where the best alignment ends, step by step, to where it begins.
  let at = topAt;
  let step = (trace[at] ?? 0) & Table.STEP_BITS;
  while (step !== Table.STOP) {
    const cell = trace[at] ?? 0;
    if (step === Table.DIAGONAL) {
      const word = Math.floor(at / width) - 1;
      const other = (at % width) - 1;
      if (part.hashes[word] === window[other]) {
        pairs[word] = low + other;
        last = Math.max(last, low + other);
      }
      at -= width + 1;
      step = (trace[at] ?? 0) & Table.STEP_BITS;
    } else {
      const goesOn = step === Table.INSERTION ? Table.INSERTION_GOES_ON : Table.DELETION_GOES_ON;
      at -= step === Table.INSERTION ? 1 : width;
      if ((cell & goesOn) === 0) step = (trace[at] ?? 0) & Table.STEP_BITS;
    }
  }
  return last;
}
