import type { Span } from '../../anchor';

/** A stretch of the text that the same spans cover all along: `over` names them by their index, the topmost first. */
export interface PaintSegment extends Span {
  readonly over: readonly number[];
}

/** One fill and three lines: more cannot be told apart. */
const MAX_LAYERS = 4;

/**
 * Cuts spans where they overlap. On top lies the shorter one, so that what is nested is seen; of two as long the later in the
 * list, which is the newer.
 *
 * @returns stretches in order, never overlapping; neighbours differ in what shows
 */
export function segments(spans: readonly Span[]): readonly PaintSegment[] {
  const length = (index: number): number => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    return end - start;
  };
  const topDown = [...spans.keys()]
    .filter((index) => length(index) > 0)
    .sort((a, b) => length(a) - length(b) || b - a);
  const edges = topDown
    .flatMap((index, rank) => [
      { at: spans[index]?.start ?? 0, rank, opens: true },
      { at: spans[index]?.end ?? 0, rank, opens: false },
    ])
    .sort((a, b) => a.at - b.at);

  const stretches: PaintSegment[] = [];
  const open: number[] = [];
  let start = 0;
  for (const { at, rank, opens } of edges) {
    if (open.length > 0 && start < at) {
      const over = open.slice(0, MAX_LAYERS).map((here) => topDown[here] ?? 0);
      append(stretches, { start, end: at, over });
    }
    start = at;
    const place = placeOf(open, rank);
    if (opens) open.splice(place, 0, rank);
    else open.splice(place, 1);
  }
  return stretches;
}

function append(stretches: PaintSegment[], next: PaintSegment): void {
  const last = stretches.at(-1);
  const goesOn =
    last?.end === next.start &&
    last.over.length === next.over.length &&
    last.over.every((index, at) => index === next.over[at]);
  if (last && goesOn) stretches[stretches.length - 1] = { ...last, end: next.end };
  else stretches.push(next);
}

/** Where a number stands, or would stand, in a list in ascending order. */
function placeOf(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
