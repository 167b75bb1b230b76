import type { Evidence } from './evidence';
import { gather, type Measures } from './measures';
import type { Page } from './page';
import { type Span, spanText } from './title';
import { NEARBY } from './weights';

/** What is known once the body's place is: see `nearbyEvidence`. `likely` is 0 to 1 a run. */
export interface Reading {
  readonly likely: Float64Array;
  readonly root: number;
  readonly title: Span | null;
  /** The first and the last run of likely prose inside the root. */
  readonly first: number;
  readonly last: number;
}

/** So unlikely by itself that its place does not change it; most runs of a page are. */
const NOT_WORTH_ANOTHER_LOOK = 0.02;

export const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** How likely each run is the body's, 0 to 1, by its place in the likely body and by its neighbours too. */
export function nearbyEvidence(
  page: Page,
  { chars, proses, lines, places }: Measures,
  { again }: Evidence,
  { likely, root, title, first, last }: Reading,
): Float64Array {
  const { boxes, runs } = page;
  const held = new Float64Array(boxes.length);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const p = likely[i] ?? 0;
    if (run && p > 0) held[run.box] = (held[run.box] ?? 0) + p * run.text.length;
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

  const found = new Float64Array(runs.length);
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
      sum += NEARBY.depth * Math.min(1, (depths[run.box] ?? 0) / 6);
    }
    if (i < titleFirst) sum += NEARBY.beforeTitle;
    if (i > titleLast && i < first) sum += NEARBY.behindTitle;
    if (length > 8 && length <= titleText.length && titleText.includes(run.text))
      sum += NEARBY.titleAgain;
    const place = places[i] ?? 0;
    sum += NEARBY.next * (likely[lines[place + 1] ?? -1] ?? 0);
    const around =
      (likely[lines[place + 2] ?? -1] ?? 0) +
      (likely[lines[place - 2] ?? -1] ?? 0) +
      (likely[lines[place + 3] ?? -1] ?? 0) +
      (likely[lines[place - 3] ?? -1] ?? 0);
    sum += (NEARBY.around * around) / 4;
    const parent = boxes[run.box]?.parent ?? -1;
    const grand = boxes[parent]?.parent ?? -1;
    const mass = own * length;
    const besides = (chars[parent] ?? 0) - length;
    const beyond = (chars[grand] ?? 0) - length;
    sum +=
      NEARBY.siblings * (besides <= 0 ? own : Math.max(0, (held[parent] ?? 0) - mass) / besides);
    sum += NEARBY.cousins * (beyond <= 0 ? own : Math.max(0, (held[grand] ?? 0) - mass) / beyond);
    found[i] = likelihood(sum);
  }
  return found;
}
