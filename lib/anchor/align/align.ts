/*
 * In: the words of a quote with its context, and the words of a page.
 * Out: which word became which, and from that how much of the quote is still there.
 */
import type { Words } from './word-list';

/** Costs in halves of a point, so that all sums are integers. */
const GAP_OPEN_COST = 16;
const GAP_EXTEND_COST = 3;
const SUBSTITUTE_COST = 6;
const matchOf = (length: number): number => 8 + 4 * Math.min(length, 4);

const Stop = 0;
const Diagonal = 1;
const Insertion = 2;
const Deletion = 3;
const InsertionGoesOn = 4;
const DeletionGoesOn = 8;

export const UNPAIRED = -1;

/** A longer pattern is aligned in parts, each after the previous one, so that time stays linear in its length. */
const PART_WORDS = 192;
const SLACK_WORDS = 64;

/** For each word of the pattern its equal on the page among the words `low` to before `high`, or UNPAIRED; in order. */
export function align(pattern: Words, page: Words, low: number, high: number): Int32Array {
  const pairs = new Int32Array(pattern.count).fill(UNPAIRED);
  if (pattern.count <= PART_WORDS) {
    alignPart(pattern, 0, pattern.count, page, low, high, pairs);
    return pairs;
  }
  let from = low;
  let expected = low + SLACK_WORDS;
  for (let at = 0; at < pattern.count; at += PART_WORDS) {
    const end = Math.min(at + PART_WORDS, pattern.count);
    const to = Math.min(high, expected + PART_WORDS + SLACK_WORDS);
    const last = alignPart(pattern, at, end, page, from, to, pairs);
    from = last === UNPAIRED ? Math.max(from, expected - SLACK_WORDS) : last + 1;
    expected = last === UNPAIRED ? expected + PART_WORDS : last + 1;
  }
  return pairs;
}

/**
 * The best local alignment of a part of the pattern (Smith-Waterman with affine gaps, Gotoh 1982), written into
 * `pairs`. Returns the last word of the page that has a pair, or UNPAIRED.
 */
function alignPart(
  pattern: Words,
  first: number,
  end: number,
  page: Words,
  low: number,
  high: number,
  pairs: Int32Array,
): number {
  const rows = end - first;
  const columns = Math.max(0, high - low);
  const width = columns + 1;
  const hashes = page.hashes.subarray(low, high);
  const trace = new Uint8Array((rows + 1) * width);
  const best = new Int32Array(width);
  const deletions = new Int32Array(width);
  let top = 0;
  let topAt = 0;

  for (let row = 1; row <= rows; row++) {
    const word = first + row - 1;
    const hash = pattern.hashes[word];
    const match = matchOf((pattern.ends[word] ?? 0) - (pattern.starts[word] ?? 0));
    let corner = 0;
    let left = 0;
    let insertion = 0;
    for (let column = 1; column <= columns; column++) {
      const above = best[column] ?? 0;
      let deletion = deletions[column] ?? 0;
      const equal = hashes[column - 1] === hash;
      // Most cells: nothing arrives, nothing begins.
      if (
        !equal &&
        corner <= SUBSTITUTE_COST &&
        above <= GAP_OPEN_COST &&
        left <= GAP_OPEN_COST &&
        insertion <= GAP_EXTEND_COST &&
        deletion <= GAP_EXTEND_COST
      ) {
        corner = above;
        left = 0;
        insertion = 0;
        deletions[column] = 0;
        best[column] = 0;
        continue;
      }
      let step = 0;
      deletion -= GAP_EXTEND_COST;
      if (deletion > above - GAP_OPEN_COST) step |= DeletionGoesOn;
      else deletion = above - GAP_OPEN_COST;
      insertion -= GAP_EXTEND_COST;
      if (insertion > left - GAP_OPEN_COST) step |= InsertionGoesOn;
      else insertion = left - GAP_OPEN_COST;

      let value = equal ? corner + match : corner - SUBSTITUTE_COST;
      let from = Diagonal;
      if (insertion > value) {
        value = insertion;
        from = Insertion;
      }
      if (deletion > value) {
        value = deletion;
        from = Deletion;
      }
      if (value <= 0) {
        value = 0;
        from = Stop;
      }
      trace[row * width + column] = step | from;
      deletions[column] = deletion;
      best[column] = value;
      corner = above;
      left = value;
      if (value > top) {
        top = value;
        topAt = row * width + column;
      }
    }
  }

  let last = UNPAIRED;
  let at = topAt;
  let state = (trace[at] ?? Stop) & 3;
  while (state !== Stop) {
    const step = trace[at] ?? Stop;
    if (state === Diagonal) {
      const word = first + Math.floor(at / width) - 1;
      const pair = low + (at % width) - 1;
      if (pattern.hashes[word] === page.hashes[pair]) {
        pairs[word] = pair;
        last = Math.max(last, pair);
      }
      at -= width + 1;
      state = (trace[at] ?? Stop) & 3;
    } else {
      const goesOn = state === Insertion ? InsertionGoesOn : DeletionGoesOn;
      at -= state === Insertion ? 1 : width;
      if ((step & goesOn) === 0) state = (trace[at] ?? Stop) & 3;
    }
  }
  return last;
}
