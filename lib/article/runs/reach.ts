import type { Box, Run } from './page-runs';
import { isMenuItem } from './page-runs';

/** How far a walk reads, in runs. The rest is left unread, so that time stays bounded. */
export interface Reach {
  /** Stop after this many runs. */
  end: number;
  /** After prose, read this many more. */
  afterProse: number;
  /** After a run that takes next to no time to judge, read one more, or none. */
  afterLight: 0 | 1;
  /** Prose does not move the end beyond this. */
  bound: number;
  /** Nothing moves the end beyond this. */
  readonly maxRuns: number;
}

/** By hand, 28 Nov 2026: the largest of 231 real article pages has 1 522 runs, most of them of menus. */
const LIMITS = { end: 700, bound: 1_200, maxRuns: 1_600 };
/** For pages where every query takes as long as a hundred runs. */
const LIMITS_OF_HUGE = { end: 400, bound: 600, maxRuns: 700 };
const RUNS_AFTER_PROSE = 300;
const MIN_PROSE_CHARS = 80;
/** A table's cell with less text holds a number or a name. */
const MAX_LIGHT_CELL_CHARS = 20;

/**
 * After the body of a focus, read this many runs (who signed it, what shows that it is over), and as many again after
 * prose, but no more than the second number in all.
 */
const RUNS_AFTER_BODY = 30;
const MAX_RUNS_AFTER_BODY = 80;

export const reachOf = (isHuge: boolean): Reach => ({
  ...(isHuge ? LIMITS_OF_HUGE : LIMITS),
  afterProse: RUNS_AFTER_PROSE,
  afterLight: 1,
});

/** The reach of a walk that comes to the end of the body after this many runs. */
export const reachAfterBody = ({ bound, maxRuns }: Reach, runs: number): Reach => ({
  end: Math.min(bound, runs + RUNS_AFTER_BODY),
  afterProse: RUNS_AFTER_BODY,
  afterLight: 0,
  bound: Math.min(bound, runs + MAX_RUNS_AFTER_BODY),
  maxRuns,
});

/** Moves the end if the last run is in the box and worth it. @returns whether to read on */
export function reachOn(
  reach: Reach,
  runs: readonly Run[],
  boxes: readonly Box[],
  box: number,
): boolean {
  const { length } = runs;
  const run = runs[length - 1];
  if (run !== undefined && run.box === box) {
    if (isLight(run, boxes[box])) {
      reach.end += reach.afterLight;
      reach.bound += reach.afterLight;
    } else if (length + reach.afterProse > reach.end && isProse(run))
      reach.end = Math.max(reach.end, Math.min(reach.bound, length + reach.afterProse));
  }
  return length < reach.end && length < reach.maxRuns;
}

const isProse = ({ text, links }: Run): boolean =>
  text.length > MIN_PROSE_CHARS && links * 2 < text.length;

const isLight = (run: Run, box: Box | undefined): boolean =>
  isMenuItem(run) ||
  (run.text.length < MAX_LIGHT_CELL_CHARS && (box?.tag === 'td' || box?.tag === 'th'));
