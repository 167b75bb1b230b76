import { cards, furniture } from './furniture';
import type { Page, Run } from './page';

/** How the text of each box divides, in code units. */
export interface Measures {
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly prose: Float64Array;
  /** Of each run, not of each box. */
  readonly proses: Float64Array;
  /** The runs that are no links of a menu or of a toolbar: what a run's neighbours are looked for among. */
  readonly lines: Int32Array;
  /** The place of each run in `lines`; 0 for what is not there. */
  readonly places: Int32Array;
  /** How many boxes up the nearest furniture is, counted from 1; 0 for none. */
  readonly shed: Uint8Array;
  /** Boxes that are a card: a linked headline, perhaps with a line or two below it. */
  readonly card: Uint8Array;
  /** The prose of the whole page, read or not, at least 1. */
  readonly total: number;
}

/** A sign that a line is prose: a sentence's end, or a comma between words. */
const SENTENCE = /[.!?…;:,]["”’)»]?(?:\s|$)/;

function proseOf({ text, links }: Pick<Run, 'text' | 'links'>): number {
  if (text.length < 40 || links * 2 > text.length || !SENTENCE.test(text)) return 0;
  return (text.length - links) * (text.length < 80 ? 0.5 : 1);
}

/** Adds what is inside each box to what stands in it directly. */
export function gather({ boxes }: Pick<Page, 'boxes'>, values: Float64Array): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent >= 0) values[parent] = (values[parent] ?? 0) + (values[i] ?? 0);
  }
}

export function measure(page: Page): Measures {
  const { boxes, runs } = page;
  const chars = new Float64Array(boxes.length);
  const links = new Float64Array(boxes.length);
  const prose = new Float64Array(boxes.length);
  const proses = new Float64Array(runs.length);
  const places = new Int32Array(runs.length);
  const lines = new Int32Array(runs.length);
  let count = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) break;
    const { box } = run;
    const mass = proseOf(run);
    proses[i] = mass;
    chars[box] = (chars[box] ?? 0) + run.text.length;
    links[box] = (links[box] ?? 0) + run.links;
    prose[box] = (prose[box] ?? 0) + mass;
    if (isMenuItem(run)) continue;
    places[i] = count;
    lines[count++] = i;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? 0;
    chars[parent] = (chars[parent] ?? 0) + (chars[i] ?? 0);
    links[parent] = (links[parent] ?? 0) + (links[i] ?? 0);
    prose[parent] = (prose[parent] ?? 0) + (prose[i] ?? 0);
  }
  const total = Math.max(1, (prose[0] ?? 0) + page.elsewhere);
  return {
    chars,
    links,
    prose,
    proses,
    lines: lines.subarray(0, count),
    places,
    shed: furniture(page, prose, total),
    card: cards(page, chars),
    total,
  };
}

/** A short line that is a link all over: half of the runs of a page, none of its text. */
export const isMenuItem = ({ text, links }: Run): boolean =>
  text.length < 30 && links >= text.length * 0.9;

/** How likely the body's text is on the whole, each run weighing what it likely adds to it. */
export function usual({ runs }: Page, likely: Float64Array): number {
  let sum = 0;
  let mass = 0;
  for (let i = 0; i < likely.length; i++) {
    const p = likely[i] ?? 0;
    if (p === 0) continue;
    const weight = p * (runs[i]?.text.length ?? 0);
    sum += weight * p;
    mass += weight;
  }
  return sum / (mass || 1);
}
