import type { Focus } from '../page/focus';
import { isHuge } from '../page/page-size';
import { beginNames } from '../words/class-signals';
import { readAttributeFlags } from './element-signals';
import type { Box, Run } from './page-runs';
import { type Reach, reachOf, reachOn } from './reach';
import { newRunBuilder, type RunBuilder } from './run-builder';

/** By hand, 27 Nov 2026: the largest of 231 real article pages has 11 806 nodes. */
const MAX_NODES = 14_000;
const MAX_NODES_OF_HUGE = 9_000;

/** A walk through a page, while it goes on. */
export interface WalkState {
  readonly focus: Focus | null;
  /** From the outermost element to the one that is read whole. */
  readonly path: readonly Element[];
  /** What rare attributes say about elements: see `readAttributeFlags`. */
  readonly attributeFlags: Map<Node, number>;
  readonly boxes: Box[];
  readonly runs: Run[];
  readonly videos: number[];
  readonly builder: RunBuilder;
  /** The index in `path` of the next element. */
  step: number;
  /** The index of the box that is being visited; -1 outside all. */
  box: number;
  /** Flags for the text at this place: see inline-bits.ts. */
  inlineBits: number;
  /** How deep in the tree the walk is. */
  depth: number;
  /** Nodes that may still be visited. */
  nodesLeft: number;
  reach: Reach;
}

export function startAt(root: Element, focus: Focus | null): WalkState {
  const path = focus?.path ?? [root];
  const whole = path[path.length - 1] ?? root;
  const huge = isHuge(whole);
  beginNames(huge);
  const attributeFlags = new Map<Node, number>();
  if (!huge) readAttributeFlags(whole, attributeFlags);
  return {
    focus,
    path,
    attributeFlags,
    boxes: [],
    runs: [],
    videos: [],
    builder: newRunBuilder(),
    step: 0,
    box: -1,
    inlineBits: 0,
    depth: 0,
    nodesLeft: huge ? MAX_NODES_OF_HUGE : MAX_NODES,
    reach: reachOf(huge),
  };
}

/** Ends the walk when enough was read. Called whenever a run has ended. */
export function stopIfEnough(state: WalkState): void {
  const { reach, runs, boxes, box } = state;
  if (!reachOn(reach, runs, boxes, box)) state.nodesLeft = 0;
}
