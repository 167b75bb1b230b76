import type { Page, Run } from '../runs/page-runs';
import { isMenuItem } from '../runs/page-runs';
import { cards, furniture } from './furniture';

/**
 * How the text of each box divides, in code units. Whole numbers all through the judgement: an engine that has not
 * compiled a loop yet makes an object for each fraction, and collecting them takes longer than the sums.
 */
export interface Measures {
  readonly chars: Int32Array;
  readonly links: Int32Array;
  readonly prose: Int32Array;
  /** Of each run, not of each box. */
  readonly proses: Int32Array;
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
  const own = text.length - links;
  return text.length < 80 ? own >> 1 : own;
}

/** Adds what is inside each box to what stands in it directly. */
export function gather({ boxes }: Pick<Page, 'boxes'>, values: Int32Array): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent >= 0) values[parent] = (values[parent] ?? 0) + (values[i] ?? 0);
  }
}

export function measure(page: Page): Measures {
  const { boxes, runs } = page;
  const chars = new Int32Array(boxes.length);
  const links = new Int32Array(boxes.length);
  const prose = new Int32Array(boxes.length);
  const proses = new Int32Array(runs.length);
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
