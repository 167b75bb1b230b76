import { hasMoreThan, marksOf } from './element';
import type { Focus } from './focus';
import { type Line, newLine } from './line';
import type { Box, Run } from './page';
import { forgetNames } from './signals';

/**
 * More than any article page has (the largest of 231 real ones: 11 806 nodes, 1 522 runs); what stands behind is left
 * unread so that time stays bounded.
 */
const MOST_NODES = 14_000;
export const MOST_RUNS = 1_600;
/** Behind so many, only prose is followed by more: see `Walking`. */
const MANY_RUNS = 1_200;
const MANY_REACH = 300;
const PROSE = 80;
/** On a larger page, asking what attributes tell takes longer than all else, for nodes that are not read. */
const MOST_ELEMENTS = 25_000;

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
  /** The walk ends behind so many runs; behind prose it goes on for `reach` more, but never behind `bound` of them. */
  mostRuns: number;
  reach: number;
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
    mostRuns: MANY_RUNS,
    reach: MANY_REACH,
    bound: MOST_RUNS,
  };
}

/** Ends the walk behind enough runs; prose that ends a line of the box makes it go on. */
export function endOrGoOn(walking: Walking, box: number): void {
  const { runs, reach, bound } = walking;
  const { length } = runs;
  const run = runs[length - 1];
  const isNear = length + reach > walking.mostRuns;
  if (isNear && run !== undefined && run.box === box && isProse(run))
    walking.mostRuns = Math.max(walking.mostRuns, Math.min(bound, length + reach));
  if (length >= walking.mostRuns) walking.nodesLeft = 0;
}

const isProse = ({ text, links }: Run): boolean => text.length > PROSE && links * 2 < text.length;
