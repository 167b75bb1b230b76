import type { Focus } from '../page/focus';
import { isHuge } from '../page/page-size';
import { beginNames } from '../words/class-signals';
import { marksOf } from './element-signals';
import type { Box, Run } from './page-runs';
import { type Reach, reachOf, reachOn } from './reach';
import { type Line, newLine } from './run-builder';

/** More than any article page has: 11 806 in the largest of 231 real ones. */
const MOST_NODES = 14_000;
const MOST_NODES_IN_HUGE = 9_000;

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
  reach: Reach;
}

export function startAt(root: Element, focus: Focus | null): Walking {
  const path = focus?.path ?? [root];
  const whole = path[path.length - 1] ?? root;
  const huge = isHuge(whole);
  beginNames(huge);
  return {
    focus,
    path,
    marks: huge ? new Map() : marksOf(whole),
    boxes: [],
    runs: [],
    videos: [],
    line: newLine(),
    step: 0,
    depth: 0,
    nodesLeft: huge ? MOST_NODES_IN_HUGE : MOST_NODES,
    reach: reachOf(huge),
  };
}

/** Ends the walk where enough is read; asked wherever a run of the box has ended. */
export function endOrGoOn(walking: Walking, box: number): void {
  const { reach, runs, boxes } = walking;
  if (!reachOn(reach, runs, boxes, box)) walking.nodesLeft = 0;
}
