import { type LocalSign, localEvidence, type See } from './evidence';
import { isMenuItem, type Measures } from './measures';
import type { Metadata } from './metadata';
import { type NearbySign, nearbyEvidence, WEIGHED_ANEW } from './nearby';
import type { Page, Run } from './page';
import { bodyBox } from './region';
import { findTitle, type Span } from './title';
import { LOCAL, NEARBY } from './weights';

/** How likely each run is the body's, 0 to 1, and where the body is. */
export interface Judgement {
  readonly likely: Float64Array;
  readonly root: number;
  readonly title: Span | null;
  /** The first and the last run of prose in the body. */
  readonly first: number;
  readonly last: number;
}

/** What is less likely than this by itself has no say in where the body is. */
const HAS_A_SAY = 0.3;

/** So unlikely by itself that its place does not change it; most runs of a page are. */
const NOT_WORTH_ANOTHER_LOOK = 0.02;

/** Runs that need no look: menus, and in furniture what is links or a few words. Most runs of a page are. */
function isNothing(measures: Measures, run: Run): boolean {
  if (isMenuItem(run)) return true;
  const isShed = (measures.shed[run.box] ?? 0) > 0;
  return isShed && (run.links * 2 > run.text.length || run.text.length < SHORT);
}

const SHORT = 40;

const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * Judges every run twice: by itself, which tells where the body is; then again by its place in the body and by its
 * neighbours. `told` is where the reader says the body is. `watch` is told every sign seen, for fitting the weights.
 */
export function judge(
  page: Page,
  measures: Measures,
  metadata: Metadata,
  told?: Element,
  watch?: (i: number) => See<LocalSign | NearbySign>,
): Judgement | null {
  const { boxes, runs } = page;
  const byItself = localEvidence(page, measures);
  const again = new Float64Array(runs.length);
  const guesses = new Float64Array(runs.length);
  runs.forEach((run, i) => {
    if (isNothing(measures, run)) return;
    let sum = 0;
    let kept = 0;
    const seen = watch?.(i);
    byItself(i, (sign, value) => {
      sum += LOCAL[sign] * value;
      kept += WEIGHED_ANEW[sign] * value;
      seen?.(sign, value);
    });
    guesses[i] = likelihood(sum);
    again[i] = kept;
  });
  const worth = guesses.map((p, i) => (p > HAS_A_SAY ? p : 0) * (runs[i]?.text.length ?? 0));
  const pointed = told ? boxes.findIndex(({ element }) => element === told) : -1;
  const root = pointed >= 0 ? pointed : bodyBox(page, measures, worth);
  const rootBox = boxes[root];
  if (!rootBox) return null;
  const isProse = (i: number): boolean => (measures.proses[i] ?? 0) > 0 && (guesses[i] ?? 0) > 0.5;
  let first = rootBox.firstRun;
  let last = rootBox.endRun - 1;
  while (first < last && !isProse(first)) first++;
  while (last > first && !isProse(last)) last--;
  const title = findTitle(page, measures, metadata, first);
  const inPlace = nearbyEvidence(page, measures, { likely: guesses, root, title, first, last });
  const likely = again.map((kept, i) => {
    if ((guesses[i] ?? 0) < NOT_WORTH_ANOTHER_LOOK) return 0;
    // What the reader pointed at holds the whole body.
    if (pointed >= 0 && !(i >= rootBox.firstRun && i < rootBox.endRun)) return 0;
    let sum = kept;
    const seen = watch?.(i);
    inPlace(i, (sign, value) => {
      sum += NEARBY[sign] * value;
      seen?.(sign, value);
    });
    return likelihood(sum);
  });
  return { likely, root, title, first, last };
}
