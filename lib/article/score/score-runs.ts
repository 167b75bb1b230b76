import type { Metadata } from '../page/metadata';
import type { Page } from '../runs/page-runs';
import { bodyBox } from './body-box';
import { localEvidence, NO_LOOK } from './evidence-alone';
import { nearbyEvidence } from './evidence-in-context';
import { CERTAIN, likelihood, shareOf } from './log-odds';
import type { Measures } from './measures';
import { findTitle, type Span } from './title';

/** How likely each run is the body's, 0 to CERTAIN, and where the body is. */
export interface Judgement {
  readonly likely: Int32Array;
  /** What each run may be: see `Telling`. */
  readonly telling: Uint8Array;
  readonly root: number;
  readonly title: Span | null;
  /** The first and the last run of prose in the body. */
  readonly first: number;
  readonly last: number;
}

/** What is less likely than this by itself has no say in where the body is. */
const HAS_A_SAY = CERTAIN * 0.3;

/**
 * Judges every run twice: by itself, which tells where the body is; then again by its place in the body and by its
 * neighbours. `told` is where the reader says the body is.
 */
export function judge(
  page: Page,
  measures: Measures,
  metadata: Metadata,
  told?: Element,
): Judgement | null {
  const { boxes, runs } = page;
  const evidence = localEvidence(page, measures);
  const guesses = new Int32Array(runs.length);
  const worth = new Int32Array(runs.length);
  for (let i = 0; i < runs.length; i++) {
    const sum = evidence.alone[i] ?? 0;
    if (sum === NO_LOOK) continue;
    const p = likelihood(sum);
    guesses[i] = p;
    if (p > HAS_A_SAY) worth[i] = shareOf(p, runs[i]?.text.length ?? 0);
  }
  const pointed = told ? boxes.findIndex(({ element }) => element === told) : -1;
  const root = pointed >= 0 ? pointed : bodyBox(page, measures, worth);
  const rootBox = boxes[root];
  if (!rootBox) return null;
  const isProse = (i: number): boolean =>
    (measures.proses[i] ?? 0) > 0 && (guesses[i] ?? 0) * 2 > CERTAIN;
  let first = rootBox.firstRun;
  while (first < rootBox.endRun - 1 && !isProse(first)) first++;
  const title = findTitle(page, measures, metadata, first);
  // "Nợ xấu: nhiều ngân hàng …": a headline may read like prose.
  if (title && first >= title.first && first <= title.last) {
    first = title.last + 1;
    while (first < rootBox.endRun - 1 && !isProse(first)) first++;
  }
  let last = rootBox.endRun - 1;
  while (last > first && !isProse(last)) last--;
  const place = { likely: guesses, root, title, first, last };
  const likely = nearbyEvidence(page, measures, evidence, place);
  // What the reader pointed at holds the whole body.
  if (pointed >= 0) likely.fill(0, 0, rootBox.firstRun).fill(0, rootBox.endRun);
  return { likely, telling: evidence.telling, root, title, first, last };
}
