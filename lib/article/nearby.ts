import type { LocalSign, See } from './evidence';
import { gather, type Measures } from './measures';
import type { Page } from './page';
import type { Span } from './title';
import { LOCAL, NEARBY } from './weights';

export type NearbySign = keyof typeof NEARBY;

/** What is known once the body's place is: see `nearbyEvidence`. `likely` is 0 to 1 a run. */
export interface Reading {
  readonly likely: Float64Array;
  readonly root: number;
  readonly title: Span | null;
  /** The first and the last run of likely prose inside the root. */
  readonly first: number;
  readonly last: number;
}

/** What a sign of the run itself is worth at the second look; none to most. */
export const WEIGHED_ANEW = Object.fromEntries(
  Object.keys(LOCAL).map((sign) => [
    sign,
    sign === 'bias' ? 0 : ((NEARBY as Record<string, number>)[sign] ?? 0),
  ]),
) as Readonly<Record<LocalSign, number>>;

/** Tells how a run stands to the likely body and to its neighbours. */
export function nearbyEvidence(
  page: Page,
  { chars, proses, neighbour }: Measures,
  reading: Reading,
): (i: number, see: See<NearbySign>) => void {
  const { boxes, runs } = page;
  const { likely, root, title, first, last } = reading;
  const held = new Float64Array(boxes.length);
  runs.forEach((run, i) => {
    held[run.box] = (held[run.box] ?? 0) + (likely[i] ?? 0) * run.text.length;
  });
  gather(page, held);
  const rootBox = boxes[root];
  const titleText =
    title === null
      ? ''
      : runs
          .slice(title.first, title.last + 1)
          .map(({ text }) => text)
          .join(' ');
  const at = (i: number): number => likely[i] ?? 0;
  const depths = new Uint32Array(boxes.length);
  for (let i = root + 1; i < (rootBox?.end ?? 0); i++)
    depths[i] = (depths[boxes[i]?.parent ?? -1] ?? 0) + 1;
  return (i, see) => {
    const run = runs[i];
    if (!run) return;
    const { length } = run.text;
    const inside = rootBox !== undefined && i >= rootBox.firstRun && i < rootBox.endRun;
    see('bias', 1);
    if (!inside) see('outside', 1);
    else if (i < first) see('beforeProse', 1);
    else if (i > last) see('behindProse', 1);
    if (title !== null && i < title.first) see('beforeTitle', 1);
    if (title !== null && i > title.last && i < first) see('behindTitle', 1);
    if (length > 8 && titleText.includes(run.text)) see('titleAgain', 1);
    if (inside && length < 40) see('shortInside', 1);
    if (inside && (proses[i] ?? 0) > 0) see('proseInside', 1);
    if (inside) see('depth', Math.min(1, (depths[run.box] ?? 0) / 6));
    see('next', at(neighbour(i, 1)));
    const near = (by: number): number => at(neighbour(i, by)) + at(neighbour(i, -by));
    see('around', (near(2) + near(3)) / 4);
    const others = (box: number): number => {
      const rest = (chars[box] ?? 0) - length;
      return rest <= 0 ? at(i) : Math.max(0, (held[box] ?? 0) - at(i) * length) / rest;
    };
    const parent = boxes[run.box]?.parent ?? -1;
    see('siblings', others(parent));
    see('cousins', others(boxes[parent]?.parent ?? -1));
  };
}
