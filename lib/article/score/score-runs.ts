/*
 * In: the runs and boxes of a page (runs/), measured (measures.ts).
 * Out: how likely each run is the article's body, and where the body and the headline are.
 */
import { isSiteLine, type Metadata } from '../page/metadata';
import { bodyBox } from './body-box';
import { eachRunByItself } from './features-by-itself';
import { type BodyGuess, eachRunInContext } from './features-in-context';
import { findHeadline } from './headline-runs';
import { CERTAIN, likelihood, weighed } from './log-odds';
import type { MeasuredPage } from './measures';
import { BY_ITSELF, IN_CONTEXT } from './model';

/** A guess at the body, and how likely each run belongs to it there. */
export interface BodyEstimate extends BodyGuess {
  /** How likely each run is the body's in its context, 0 to CERTAIN. */
  readonly inContext: Int32Array;
  /** What each run's line is: flags, see line-kinds.ts; 0 for runs that were skipped. */
  readonly lineKinds: Uint8Array;
}

/** What runs score by themselves. */
interface RunScores {
  readonly byItself: Int32Array;
  /** What the same features add up to in context, in hundredths of log odds. */
  readonly sumsInContext: Int32Array;
  readonly lineKinds: Uint8Array;
}

/**
 * Scores every run twice: by itself, which shows where the body is; then by its place in the body and its neighbours.
 *
 * @param chosen the element that the user chose as the body
 * @returns null on a page without text
 */
export function estimateBody(
  page: MeasuredPage,
  metadata: Metadata,
  chosen?: Element,
): BodyEstimate | null {
  const { byItself, sumsInContext, lineKinds } = scoreByItself(page);
  const chosenBox = chosen ? page.boxes.findIndex(({ element }) => element === chosen) : -1;
  const root = chosenBox >= 0 ? chosenBox : bodyBox(page, byItself);
  const rootBox = page.boxes[root];
  if (!rootBox) return null;
  const isProse = (i: number): boolean =>
    (page.runProse[i] ?? 0) > 0 &&
    (byItself[i] ?? 0) * 2 > CERTAIN &&
    !isSiteLine(metadata.siteLines, page.runs[i]?.text ?? '');
  let first = rootBox.firstRun;
  while (first < rootBox.endRun - 1 && !isProse(first)) first++;
  const headline = findHeadline(page, metadata, first);
  // "Nợ xấu: nhiều ngân hàng …": a headline may read like prose.
  if (headline && first >= headline.first && first <= headline.last) {
    first = headline.last + 1;
    while (first < rootBox.endRun - 1 && !isProse(first)) first++;
  }
  let last = rootBox.endRun - 1;
  while (last > first && !isProse(last)) last--;
  const guess: BodyGuess = { byItself, root, headline, first, last };
  const inContext = new Int32Array(page.runs.length);
  let sum = 0;
  eachRunInContext(
    page,
    guess,
    (feature, part, whole) => {
      sum += weighed(IN_CONTEXT[feature] ?? 0, part, whole);
    },
    (i) => {
      inContext[i] = likelihood(sum + (sumsInContext[i] ?? 0));
      sum = 0;
    },
  );
  // The element that the user chose holds the whole body.
  if (chosenBox >= 0) inContext.fill(0, 0, rootBox.firstRun).fill(0, rootBox.endRun);
  return { ...guess, inContext, lineKinds };
}

function scoreByItself(page: MeasuredPage): RunScores {
  const byItself = new Int32Array(page.runs.length);
  const sumsInContext = new Int32Array(page.runs.length);
  const lineKinds = new Uint8Array(page.runs.length);
  let sum = 0;
  let sumInContext = 0;
  eachRunByItself(
    page,
    (feature, part, whole) => {
      sum += weighed(BY_ITSELF[feature] ?? 0, part, whole);
      sumInContext += weighed(IN_CONTEXT[feature] ?? 0, part, whole);
    },
    (i, kinds) => {
      byItself[i] = likelihood(sum);
      sumsInContext[i] = sumInContext;
      lineKinds[i] = kinds;
      sum = sumInContext = 0;
    },
  );
  return { byItself, sumsInContext, lineKinds };
}
