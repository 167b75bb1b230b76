/*
 * In: the runs and boxes of a page (runs/), measured (measures.ts).
 * Out: how likely each run is the article's body, and where the body and the headline are.
 */
import { isKnownLine, type Metadata } from '../page/metadata';
import { bodyBox } from './body-box';
import { eachRunByItself } from './features-by-itself';
import { type BodyGuess, eachRunInContext } from './features-in-context';
import { findHeadline } from './headline-runs';
import { scopeOf } from './headline-scope';
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
  if (metadata.siteLines.size > 0)
    page.runs.forEach(({ text }, i) => {
      if (isKnownLine(metadata.siteLines, text)) byItself[i] = 0;
    });
  const chosenBox = chosen ? page.boxes.findIndex(({ element }) => element === chosen) : -1;
  let place = placeOf(page, byItself, chosenBox);
  if (!place) return null;
  const headline = findHeadline(page, metadata, place.first);
  const scope = chosenBox < 0 ? scopeOf(page, metadata, headline, byItself) : null;
  if (scope && (place.first < scope[0] || place.endRun > scope[1])) {
    byItself.fill(0, 0, scope[0]).fill(0, scope[1]);
    place = placeOf(page, byItself, chosenBox) ?? place;
  }
  // "Nợ xấu: nhiều ngân hàng …": a headline may read like prose.
  if (headline && place.first >= headline.first && place.first <= headline.last)
    place = { ...place, first: nextProse(page, byItself, headline.last + 1, place.endRun) };
  if (headline && chosenBox < 0) place = placeBehind(page, headline.last + 1, place) ?? place;
  const { root, endRun, first } = place;
  let last = endRun - 1;
  while (last > first && !isLikelyProse(page, byItself, last)) last--;
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
  if (chosenBox >= 0) inContext.fill(0, 0, place.firstRun).fill(0, endRun);
  return { ...guess, inContext, lineKinds };
}

/** The box of the body, its runs, and the first of them that is likely prose. */
interface BodyPlace {
  readonly root: number;
  readonly firstRun: number;
  readonly endRun: number;
  readonly first: number;
}

/** The place of the body by what runs show by themselves; the box `chosen`, if it is not -1. */
function placeOf(page: MeasuredPage, byItself: Int32Array, chosen: number): BodyPlace | null {
  const root = chosen >= 0 ? chosen : bodyBox(page, byItself);
  const box = page.boxes[root];
  if (!box) return null;
  const { firstRun, endRun } = box;
  return { root, firstRun, endRun, first: nextProse(page, byItself, firstRun, endRun) };
}

/** Shorter prose is no brief. By hand, 30 Nov 2026. */
const MIN_BRIEF_PROSE = 80;
const TABLE = /^t(?:able|body|head|r|d)$/;

/**
 * The place of the first prose or table behind a headline, where a guess passed it over and has none itself: a brief of figures
 * reads less like an article than its headline does, and than what a paper says of itself. Null where the guess may stand.
 */
function placeBehind(page: MeasuredPage, from: number, guess: BodyPlace): BodyPlace | null {
  const { runs, boxes, runProse, furnitureDistance } = page;
  const isBrief = (i: number): boolean => (runProse[i] ?? 0) >= MIN_BRIEF_PROSE;
  for (let i = guess.first; i < guess.endRun; i++) if (isBrief(i)) return null;
  const isAbove = guess.endRun <= from;
  const end = isAbove ? runs.length : guess.first;
  for (let first = from; first < end; first++) {
    const at = runs[first]?.box ?? 0;
    const isCell = isAbove && boxes[at]?.tag === 'td';
    if (!(isBrief(first) || isCell) || furnitureDistance[at] !== 0) continue;
    let box = boxes[at];
    if (box && box.endRun - box.firstRun === 1) box = boxes[box.parent];
    while (isCell && box && TABLE.test(box.tag)) box = boxes[box.parent];
    return box
      ? { root: boxes.indexOf(box), firstRun: box.firstRun, endRun: box.endRun, first }
      : null;
  }
  return null;
}

const isLikelyProse = (page: MeasuredPage, byItself: Int32Array, i: number): boolean =>
  (page.runProse[i] ?? 0) > 0 && (byItself[i] ?? 0) * 2 > CERTAIN;

/** The first run from `from` on that is likely prose; the last before `end` if none is. */
function nextProse(page: MeasuredPage, byItself: Int32Array, from: number, end: number): number {
  let run = from;
  while (run < end - 1 && !isLikelyProse(page, byItself, run)) run++;
  return run;
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
