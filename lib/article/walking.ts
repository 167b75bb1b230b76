import { hasMoreThan, marksOf } from './element';
import type { Focus } from './focus';
import { type Line, newLine } from './line';
import type { Box, Run } from './page';
import { forgetNames } from './signals';

/**
 * More than any article page has (the largest of 231 real ones: 11 806 nodes, 1 522 runs); what stands behind is left
 * unread so that time stays bounded.
 */
const MOST_NODES = 16_000;
/** On a larger page, asking what attributes tell takes longer than all else, for nodes that are not read. */
const MOST_ELEMENTS = 25_000;
export const MOST_RUNS = 2_000;

/** A walk under way. */
export interface Walking {
  readonly focus: Focus | null;
  /** From the outermost element to the one that is read whole. */
  readonly path: readonly Element[];
  /** What attributes tell of elements: see `readMarks`. */
  readonly marks: Map<Node, number>;
  readonly boxes: Box[];
  readonly runs: Run[];
  readonly videos: number[];
  readonly line: Line;
  /** The place in the path of the element that comes next. */
  step: number;
  /** How many elements are being visited, each in the one before. */
  depth: number;
  /** Nodes that may still be visited. */
  nodesLeft: number;
  /** Runs behind which the walk ends: at the most, and as long as prose goes on. */
  mostRuns: number;
  bound: number;
}

export function startAt(root: Element, focus: Focus | null): Walking {
  forgetNames();
  const path = focus?.path ?? [root];
  const whole = path[path.length - 1] ?? root;
  const isHuge = hasMoreThan(MOST_ELEMENTS, whole);
  return {
    focus,
    path,
    marks: isHuge ? new Map() : marksOf(whole),
    boxes: [],
    runs: [],
    videos: [],
    line: newLine(),
    step: 0,
    depth: 0,
    nodesLeft: MOST_NODES,
    mostRuns: MOST_RUNS,
    bound: 0,
  };
}
