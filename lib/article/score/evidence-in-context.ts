import type { Page } from '../runs/page-runs';
import type { Evidence } from './evidence-alone';
import { CERTAIN, likelihood, shareOf, weighed } from './log-odds';
import { gather, type Measures } from './measures';
import { type Span, spanText } from './title';
import * as NEARBY from './weights-nearby';

/** What is known once the body's place is: see `nearbyEvidence`. `likely` is 0 to CERTAIN a run. */
export interface Reading {
  readonly likely: Int32Array;
  readonly root: number;
  readonly title: Span | null;
  /** The first and the last run of likely prose inside the root. */
  readonly first: number;
  readonly last: number;
}

/** So unlikely by itself that its place does not change it; most runs of a page are. */
const NOT_WORTH_ANOTHER_LOOK = CERTAIN * 0.02;
const DEEP = 6;

/** How likely each run is the body's, 0 to CERTAIN, by its place in the likely body and by its neighbours too. */
export function nearbyEvidence(
  page: Page,
  { chars, proses, lines, places }: Measures,
  { again }: Evidence,
  { likely, root, title, first, last }: Reading,
): Int32Array {
  const { boxes, runs } = page;
  const held = new Int32Array(boxes.length);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const p = likely[i] ?? 0;
    if (run && p > 0) held[run.box] = (held[run.box] ?? 0) + shareOf(p, run.text.length);
  }
  gather(page, held);
  const rootBox = boxes[root];
  const from = rootBox?.firstRun ?? 0;
  const end = rootBox?.endRun ?? 0;
  const titleText = spanText(page, title);
  const titleFirst = title?.first ?? 0;
  const titleLast = title?.last ?? runs.length;
  const depths = new Uint32Array(boxes.length);
  for (let i = root + 1; i < (rootBox?.end ?? 0); i++)
    depths[i] = (depths[boxes[i]?.parent ?? -1] ?? 0) + 1;

  const found = new Int32Array(runs.length);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const own = likely[i] ?? 0;
    if (!run || own < NOT_WORTH_ANOTHER_LOOK) continue;
    const { length } = run.text;
    let sum = (again[i] ?? 0) + NEARBY.bias;
    if (i < from || i >= end) sum += NEARBY.outside;
    else {
      if (i < first) sum += NEARBY.beforeProse;
      else if (i > last) sum += NEARBY.behindProse;
      if (length < 40) sum += NEARBY.shortInside;
      if ((proses[i] ?? 0) > 0) sum += NEARBY.proseInside;
      sum += weighed(NEARBY.depth, depths[run.box] ?? 0, DEEP);
    }
    if (i < titleFirst) sum += NEARBY.beforeTitle;
    if (i > titleLast && i < first) sum += NEARBY.behindTitle;
    if (length > 8 && length <= titleText.length && titleText.includes(run.text))
      sum += NEARBY.titleAgain;
    const place = places[i] ?? 0;
    sum += shareOf(likely[lines[place + 1] ?? -1] ?? 0, NEARBY.next);
    const around =
      (likely[lines[place + 2] ?? -1] ?? 0) +
      (likely[lines[place - 2] ?? -1] ?? 0) +
      (likely[lines[place + 3] ?? -1] ?? 0) +
      (likely[lines[place - 3] ?? -1] ?? 0);
    sum += shareOf(around >> 2, NEARBY.around);
    const parent = boxes[run.box]?.parent ?? -1;
    const grand = boxes[parent]?.parent ?? -1;
    const mass = shareOf(own, length);
    const besides = (chars[parent] ?? 0) - length;
    const beyond = (chars[grand] ?? 0) - length;
    sum +=
      besides <= 0
        ? shareOf(own, NEARBY.siblings)
        : weighed(NEARBY.siblings, Math.max(0, (held[parent] ?? 0) - mass), besides);
    sum +=
      beyond <= 0
        ? shareOf(own, NEARBY.cousins)
        : weighed(NEARBY.cousins, Math.max(0, (held[grand] ?? 0) - mass), beyond);
    found[i] = likelihood(sum);
  }
  return found;
}
