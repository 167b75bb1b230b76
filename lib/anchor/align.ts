import type { Words } from './words';

/** Costs in halves of a point, so that all sums are integers. */
const OPEN = 16;
const EXTEND = 3;
const SUBSTITUTE = 6;
const matchOf = (length: number): number => 8 + 4 * Math.min(length, 4);

const Stop = 0;
const Diagonal = 1;
const Insertion = 2;
const Deletion = 3;
const InsertionGoesOn = 4;
const DeletionGoesOn = 8;

export const UNPAIRED = -1;

/**
 * The best local alignment (Smith-Waterman with affine gaps, Gotoh 1982) of words `low` to before `high` of the page
 * with all words of the pattern: for each word of the pattern its equal on the page, or UNPAIRED.
 */
export function align(pattern: Words, page: Words, low: number, high: number): Int32Array {
  const rows = pattern.count;
  const columns = high - low;
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width);
  const best = new Int32Array(width);
  const deletions = new Int32Array(width).fill(-OPEN);
  let top = 0;
  let topAt = 0;

  for (let row = 1; row <= rows; row++) {
    const hash = pattern.hashes[row - 1];
    const match = matchOf((pattern.ends[row - 1] ?? 0) - (pattern.starts[row - 1] ?? 0));
    let corner = 0;
    let left = 0;
    let insertion = -OPEN;
    for (let column = 1; column <= columns; column++) {
      const above = best[column] ?? 0;
      let step = 0;
      const openDeletion = above - OPEN;
      let deletion = (deletions[column] ?? 0) - EXTEND;
      if (deletion > openDeletion) step |= DeletionGoesOn;
      else deletion = openDeletion;
      const openInsertion = left - OPEN;
      insertion -= EXTEND;
      if (insertion > openInsertion) step |= InsertionGoesOn;
      else insertion = openInsertion;

      let value = corner + (page.hashes[low + column - 1] === hash ? match : -SUBSTITUTE);
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
  return walkBack(trace, width, topAt, pattern, page, low);
}

function walkBack(
  trace: Uint8Array,
  width: number,
  from: number,
  pattern: Words,
  page: Words,
  low: number,
): Int32Array {
  const pairs = new Int32Array(pattern.count).fill(UNPAIRED);
  let at = from;
  let state = (trace[at] ?? Stop) & 3;
  while (state !== Stop) {
    const step = trace[at] ?? Stop;
    if (state === Diagonal) {
      const row = Math.floor(at / width) - 1;
      const word = low + (at % width) - 1;
      if (pattern.hashes[row] === page.hashes[word]) pairs[row] = word;
      at -= width + 1;
      state = (trace[at] ?? Stop) & 3;
      continue;
    }
    const goesOn = state === Insertion ? InsertionGoesOn : DeletionGoesOn;
    at -= state === Insertion ? 1 : width;
    if ((step & goesOn) === 0) state = (trace[at] ?? Stop) & 3;
  }
  return pairs;
}
