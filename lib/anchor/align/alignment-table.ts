import type { Words } from './word-list';

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
 * A row for each word of the part and a column for each word of the window, behind an empty row and an empty column. A
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
  readonly window: Int32Array;
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
 * All local alignments of a part of a pattern with a window of the page, the hashes of its words. The algorithm is that of
 * Smith and Waterman (https://doi.org/10.1016/0022-2836(81)90087-5) with Gotoh's affine gaps, by which a long gap costs
 * little more than a short one (https://doi.org/10.1016/0022-2836(82)90398-9).
 */
export function fillTable(part: Words, window: Int32Array): AlignmentTable {
  const width = window.length + 1;
  const table: Filling = {
    width,
    trace: new Uint8Array((part.count + 1) * width),
    top: 0,
    topAt: 0,
    window,
    best: new Int32Array(width),
    deletions: new Int32Array(width),
  };
  for (let word = 0; word < part.count; word++) {
    const match = matchOf((part.ends[word] ?? 0) - (part.starts[word] ?? 0));
    fillRow(table, (word + 1) * width, part.hashes[word] ?? 0, match);
  }
  return table;
}

/** Fills the row whose first cell has the index `rowAt`, for a word with this hash and these points for an equal one. */
function fillRow(table: Filling, rowAt: number, hash: number, match: number): void {
  const { width, trace, window, best, deletions } = table;
  let { top, topAt } = table;
  let corner = 0;
  let left = 0;
  let insertion = 0;
  for (let column = 1; column < width; column++) {
    const above = best[column] ?? 0;
    let deletion = deletions[column] ?? 0;
    const equal = window[column - 1] === hash;
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
