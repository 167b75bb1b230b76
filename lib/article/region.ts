import { Signal } from './signals';
import { FURNITURE } from './tags';
import type { Page, Run } from './walk';

/** How the text of each box divides, in code units. */
export interface Measures {
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly prose: Float64Array;
  /** Of each run, not of each box. */
  readonly proses: Float64Array;
  /** The run `by` runs away from run `i`, links of a menu or of a toolbar not counted; -1 past the ends. */
  readonly neighbour: (i: number, by: number) => number;
  /** How many boxes up the nearest furniture is, counted from 1; 0 for none. */
  readonly shed: Uint8Array;
  /** Boxes that are a card: a linked headline, perhaps with a line or two below it. */
  readonly card: Uint8Array;
  /** The prose of the whole page, at least 1. */
  readonly total: number;
}

/** A sign that a line is prose: a sentence's end, or a comma between words. */
const SENTENCE = /[.!?…;:,]["”’)»]?(?:\s|$)/u;
/** Furniture holds no more of a page's prose than this; a "sidebar" with more is the main column. */
const MOST_IN_FURNITURE = 0.35;

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
  const proses = Float64Array.from(runs, proseOf);
  runs.forEach((run, i) => {
    chars[run.box] = (chars[run.box] ?? 0) + run.text.length;
    links[run.box] = (links[run.box] ?? 0) + run.links;
    prose[run.box] = (prose[run.box] ?? 0) + (proses[i] ?? 0);
  });
  for (const values of [chars, links, prose]) gather(page, values);
  const total = Math.max(1, prose[0] ?? 0);
  return {
    chars,
    links,
    prose,
    proses,
    neighbour: neighbours(runs),
    shed: furniture(page, prose, total),
    card: cards(page, chars),
    total,
  };
}

/** A short line that is a link all over: half of the runs of a page, none of its text. */
export const isMenuItem = ({ text, links }: Run): boolean =>
  text.length < 30 && links >= text.length * 0.9;

function neighbours(runs: readonly Run[]): (i: number, by: number) => number {
  const lines = runs.flatMap((run, i) => (isMenuItem(run) ? [] : [i]));
  const places = new Int32Array(runs.length);
  lines.forEach((run, place) => {
    places[run] = place;
  });
  return (i, by) => lines[(places[i] ?? 0) + by] ?? -1;
}

/** No more runs and text than this are in a card; its headline is a link of some length. Text in code units. */
const MOST_RUNS_IN_CARD = 4;
const MOST_TEXT_IN_CARD = 600;
const SHORTEST_HEADLINE = 25;

export const isHeadline = (run: Run | undefined): boolean =>
  run !== undefined && run.links > run.text.length * 0.8 && run.text.length > SHORTEST_HEADLINE;

function cards({ boxes, runs }: Page, chars: Float64Array): Uint8Array {
  const card = new Uint8Array(boxes.length);
  boxes.forEach((box, i) => {
    const count = box.endRun - box.firstRun;
    if (
      count < 1 ||
      count > MOST_RUNS_IN_CARD ||
      (chars[i] ?? 0) > MOST_TEXT_IN_CARD ||
      box.tag === 'p'
    )
      return;
    for (let at = box.firstRun; at < box.endRun; at++) if (isHeadline(runs[at])) card[i] = 1;
  });
  return card;
}

const keyOf = (element: Element): string =>
  ['class', 'id', 'type'].map((name) => element.getAttribute(name) ?? '').join(' ');

/** A name counts for furniture only while all elements so named hold little of the page's prose together. */
function furniture({ boxes }: Page, prose: Float64Array, total: number): Uint8Array {
  const named = boxes.map((box) =>
    FURNITURE.has(box.tag)
      ? box.tag
      : box.signals & (Signal.Shed | Signal.Comment) && !/^(?:article|main|body)$/.test(box.tag)
        ? keyOf(box.element)
        : null,
  );
  const byName = new Map<string, number>();
  named.forEach((name, i) => {
    if (name !== null) byName.set(name, (byName.get(name) ?? 0) + (prose[i] ?? 0));
  });
  const shed = new Uint8Array(boxes.length);
  boxes.forEach((box, i) => {
    const name = named[i] ?? null;
    const above = shed[box.parent] ?? 0;
    if (name !== null && (byName.get(name) ?? 0) < total * MOST_IN_FURNITURE) shed[i] = 1;
    else if (above > 0) shed[i] = Math.min(above + 1, 255);
  });
  return shed;
}

/**
 * Live blogs and page builders cut a body into boxes of one name: the box around them is the body then. Boxes with a
 * title of their own are other articles.
 */
function withItsLike({ boxes }: Page, { prose, shed, card }: Measures, found: number): number {
  const box = boxes[found];
  const around = boxes[box?.parent ?? -1];
  if (!box || !around) return found;
  const alike: number[] = [];
  for (let i = box.parent + 1; i < around.end; i = boxes[i]?.end ?? around.end) {
    const other = boxes[i];
    if (
      other?.tag === box.tag &&
      other.names === box.names &&
      (prose[i] ?? 0) > 0 &&
      !shed[i] &&
      !card[i]
    )
      alike.push(i);
  }
  const titled = (at: number): boolean =>
    boxes.slice(at, boxes[at]?.end).some(({ tag }) => tag === 'h1');
  return box.tag !== 'p' && alike.length >= LEAST_PARTS && !alike.some(titled) ? box.parent : found;
}

const LEAST_PARTS = 3;

/**
 * The index of the box that holds most of what is likely the article's and little else; -1 on a page without text.
 * `worth` says how much of each run is likely the article's, in code units.
 */
export function bodyBox(page: Page, measures: Measures, worth: Float64Array): number {
  const { chars } = measures;
  const { boxes, runs } = page;
  const mass = new Float64Array(boxes.length);
  runs.forEach((run, i) => {
    mass[run.box] = (mass[run.box] ?? 0) + (worth[i] ?? 0);
  });
  gather(page, mass);
  const total = mass[0] || 1;
  let best = -1;
  let bestScore = 0;
  boxes.forEach((box, i) => {
    const held = mass[i] ?? 0;
    if (held === 0) return;
    const prior =
      box.tag === 'article' || box.signals & Signal.Body ? 1.15 : box.tag === 'main' ? 1.06 : 1;
    const score = (held / total) ** 0.9 * (held / (chars[i] || 1)) ** 0.55 * prior;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return best < 0 ? best : withItsLike(page, measures, best);
}

/** How likely the body's text is on the whole, each run weighing what it likely adds to it. */
export function usual({ runs }: Page, likely: Float64Array): number {
  let sum = 0;
  let mass = 0;
  likely.forEach((p, i) => {
    const weight = p * (runs[i]?.text.length ?? 0);
    sum += weight * p;
    mass += weight;
  });
  return sum / (mass || 1);
}
