import type { Words } from './word-list';

/** Words of a pattern, `first` to before `end`, and the words of the page that they may be: `low` to before `high`. */
export interface AlignmentPart {
  readonly pattern: Words;
  readonly first: number;
  readonly end: number;
  readonly page: Words;
  readonly low: number;
  readonly high: number;
}

/*
 * How the best alignment that ends at a cell came there. One byte a cell: the last step in the two lower bits, and in the
 * two upper ones whether a gap that ends at the cell is longer than one word.
 */
export const STOP = 0;
export const DIAGONAL = 1;
export const INSERTION = 2;
const DELETION = 3;
export const STEP_BITS = 3;
export const INSERTION_GOES_ON = 4;
export const DELETION_GOES_ON = 8;

/**
 * A row for each word of the pattern and a column for each word of the page, behind an empty row and an empty column. A
 * cell is known by its index in `trace`: row times `width` plus column.
 */
export interface AlignmentTable {
  readonly width: number;
  readonly trace: Uint8Array;
  /** The points of the cell where the best alignment of all ends, and the index of that cell. */
  top: number;
  topAt: number;
}

/** A table, and what filling its next row needs of the row above: for each column the points there. */
interface Filling extends AlignmentTable {
  readonly hashes: Int32Array;
  /** Of the best alignment that ends there. */
  readonly best: Int32Array;
  /** Of the best one that leaves out the word of that row. */
  readonly deletions: Int32Array;
}

/** Costs in halves of a point, so that all sums are integers. */
const GAP_OPEN_COST = 16;
const GAP_EXTEND_COST = 3;
const SUBSTITUTE_COST = 6;
const matchOf = (length: number): number => 8 + 4 * Math.min(length, 4);

/**
 * All local alignments of the part's words: the algorithm of Smith and Waterman (https://doi.org/10.1016/0022-2836(81)90087-5)
 * with Gotoh's affine gaps (https://doi.org/10.1016/0022-2836(82)90398-9), by which a long gap costs little more than a
 * short one.
 */
export function fillTable({ pattern, first, end, page, low, high }: AlignmentPart): AlignmentTable {
  const width = Math.max(0, high - low) + 1;
  const table: Filling = {
    width,
    trace: new Uint8Array((end - first + 1) * width),
    top: 0,
    topAt: 0,
    hashes: page.hashes.subarray(low, high),
    best: new Int32Array(width),
    deletions: new Int32Array(width),
  };
  for (let word = first; word < end; word++) {
    const match = matchOf((pattern.ends[word] ?? 0) - (pattern.starts[word] ?? 0));
    fillRow(table, (word - first + 1) * width, pattern.hashes[word] ?? 0, match);
  }
  return table;
}

/** Fills the row whose first cell has the index `rowAt`, for a word with this hash and these points for an equal one. */
function fillRow(table: Filling, rowAt: number, hash: number, match: number): void {
  const { width, trace, hashes, best, deletions } = table;
  let { top, topAt } = table;
  let corner = 0;
  let left = 0;
  let insertion = 0;
  for (let column = 1; column < width; column++) {
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
    let goesOn = 0;
    deletion -= GAP_EXTEND_COST;
    if (deletion > above - GAP_OPEN_COST) goesOn |= DELETION_GOES_ON;
    else deletion = above - GAP_OPEN_COST;
    insertion -= GAP_EXTEND_COST;
    if (insertion > left - GAP_OPEN_COST) goesOn |= INSERTION_GOES_ON;
    else insertion = left - GAP_OPEN_COST;

    let value = equal ? corner + match : corner - SUBSTITUTE_COST;
    let step = DIAGONAL;
    if (insertion > value) {
      value = insertion;
      step = INSERTION;
    }
    if (deletion > value) {
      value = deletion;
      step = DELETION;
    }
    if (value <= 0) {
      value = 0;
      step = STOP;
    }
    trace[rowAt + column] = goesOn | step;
    deletions[column] = deletion;
    best[column] = value;
    corner = above;
    left = value;
    if (value > top) {
      top = value;
      topAt = rowAt + column;
    }
  }
  table.top = top;
  table.topAt = topAt;
}
