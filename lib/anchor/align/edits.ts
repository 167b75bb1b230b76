/** How the letters of one stretch of text became another: the fewest edits (Levenshtein). */
export interface Edits {
  /** For each offset into the first text, 0 to its length, where it went in the second. */
  readonly to: Int32Array;
  /** 1 for each code unit of the first that is still there. */
  readonly kept: Uint8Array;
}

const MAX_CELLS = 20_000;

/**
 * null when the two are too long to compare. With `freeStart` what stands at the start of the second text and has no
 * part in the first costs nothing.
 */
export function editsOf(first: string, second: string, freeStart = false): Edits | null {
  const rows = first.length;
  const columns = second.length;
  const width = columns + 1;
  if ((rows + 1) * width > MAX_CELLS) return null;
  const costs = new Uint16Array((rows + 1) * width);
  for (let column = 1; column <= columns && !freeStart; column++) costs[column] = column;
  for (let row = 1; row <= rows; row++) {
    const unit = first.charCodeAt(row - 1);
    let at = row * width;
    let left = row;
    costs[at] = row;
    for (let column = 1; column <= columns; column++) {
      at++;
      const corner = costs[at - width - 1] ?? 0;
      const above = costs[at - width] ?? 0;
      const least =
        unit === second.charCodeAt(column - 1) ? corner : Math.min(corner, above, left) + 1;
      left = least;
      costs[at] = least;
    }
  }

  const to = new Int32Array(rows + 1);
  const kept = new Uint8Array(rows);
  let row = rows;
  let column = columns;
  to[rows] = columns;
  while (row > 0) {
    const at = row * width + column;
    const cost = costs[at] ?? 0;
    const same = column > 0 && first[row - 1] === second[column - 1];
    if (column > 0 && cost === (costs[at - width - 1] ?? 0) + (same ? 0 : 1)) {
      row--;
      column--;
      if (same) kept[row] = 1;
    } else if (cost === (costs[at - width] ?? 0) + 1) {
      row--;
    } else {
      column--;
      continue;
    }
    to[row] = column;
  }
  return { to, kept };
}

export const keptIn = ({ kept }: Edits): number => kept.reduce((sum, one) => sum + one, 0);
