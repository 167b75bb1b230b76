import type { Box, Run } from './page-runs';
import { isMenuItem } from './page-runs';

/** How far a walk reads, in runs: what stands behind is left unread so that time stays bounded. */
export interface Reach {
  /** The walk ends behind so many. */
  end: number;
  /** Behind prose it goes on for so many more. */
  behindProse: number;
  /** Behind a run that takes next to no time to judge it goes on for one more, or for none. */
  behindLight: 0 | 1;
  /** Prose makes it go on no further than this. */
  bound: number;
  /** Nothing makes it go on further than this. */
  readonly most: number;
}

/** An article page has 1 522 runs in the largest of 231 real ones, most of them of menus. */
const LIMITS = { end: 700, bound: 1_200, most: 1_600 };
/** Where every query takes as long as a hundred runs. */
const LIMITS_IN_HUGE = { end: 400, bound: 600, most: 700 };
const BEHIND_PROSE = 300;
const PROSE = 80;
/** A table's cell with less text holds a number or a name. */
const SHORT_CELL = 20;

/**
 * Behind the body in a focus so many runs are read (who signed it, what tells it is over), and as many again behind
 * prose, but no more than these together.
 */
const BEHIND = 30;
const MOST_BEHIND = 80;

export const reachOf = (isHuge: boolean): Reach => ({
  ...(isHuge ? LIMITS_IN_HUGE : LIMITS),
  behindProse: BEHIND_PROSE,
  behindLight: 1,
});

/** The reach of a walk that comes to the end of the body with so many runs. */
export const reachBehind = ({ bound, most }: Reach, runs: number): Reach => ({
  end: Math.min(bound, runs + BEHIND),
  behindProse: BEHIND,
  behindLight: 0,
  bound: Math.min(bound, runs + MOST_BEHIND),
  most,
});

/** Reaches further where the run that ended last is of the box and worth it. @returns whether there is more to read */
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
      reach.end += reach.behindLight;
      reach.bound += reach.behindLight;
    } else if (length + reach.behindProse > reach.end && isProse(run))
      reach.end = Math.max(reach.end, Math.min(reach.bound, length + reach.behindProse));
  }
  return length < reach.end && length < reach.most;
}

const isProse = ({ text, links }: Run): boolean => text.length > PROSE && links * 2 < text.length;

const isLight = (run: Run, box: Box | undefined): boolean =>
  isMenuItem(run) || (run.text.length < SHORT_CELL && (box?.tag === 'td' || box?.tag === 'th'));
