import { readDate } from './dates';
import type { Judgement } from './judge';
import { PICTURE_CREDIT } from './lexicon';
import { namesIn } from './names';
import { Signal } from './signals';
import type { Role } from './types';
import type { Page, Run } from './walk';

/** A run that is part of the article. */
export interface Labelled {
  readonly run: number;
  readonly role: Role;
}

function* ancestors(
  { boxes }: Page,
  box: number,
): Generator<{ tag: string; signals: number; index: number }> {
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) {
    const { tag, signals } = boxes[at] ?? { tag: '', signals: 0 };
    yield { tag, signals, index: at };
  }
}

export function roleByTag(page: Page, run: Run, root: number): Role {
  for (const { tag, index } of ancestors(page, run.box)) {
    if (index === root) break;
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list-item';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'td' || tag === 'th') return 'table';
    if (tag === 'pre') return 'preformatted';
  }
  const short = run.text.length < 120 && !/[.!;,…]$/.test(run.text);
  return short && run.strong > run.text.length * 0.9 ? 'heading' : 'paragraph';
}

export function isCaption(page: Page, run: Run, root: number): boolean {
  let up = 0;
  for (const { tag, signals, index } of ancestors(page, run.box)) {
    if (index === root || up++ > 3) break;
    if (tag === 'figcaption' || tag === 'figure') return true;
    if (signals & Signal.Caption && !(signals & Signal.Body && run.text.length > 300)) return true;
  }
  if (run.signals & Signal.Caption && run.text.length < 300) return true;
  if (!run.afterImage || run.text.length > 300) return false;
  const cell = page.boxes[run.box]?.tag === 'td';
  return cell || PICTURE_CREDIT.test(run.text.toLowerCase());
}

export function isByline(page: Page, run: Run, root: number): boolean {
  if (run.text.length > 90) return false;
  const names = namesIn(run.text);
  if (names.length === 0) return false;
  let up = 0;
  for (const { tag, signals, index } of ancestors(page, run.box)) {
    if (index === root || up++ > 2) break;
    if (signals & Signal.Author || tag === 'address') return true;
  }
  return (run.signals & Signal.Author) !== 0;
}

/**
 * A run is the article's when it is this likely, as a share of how likely the body's text is on the whole: pages of an
 * unusual build score low all over.
 */
const ENOUGH = 0.45;

/** How likely the text of the body is, each run weighing what it likely adds to it. */
function usual(page: Page, likely: Float64Array): number {
  let sum = 0;
  let mass = 0;
  likely.forEach((p, i) => {
    const weight = p * (page.runs[i]?.text.length ?? 0);
    sum += weight * p;
    mass += weight;
  });
  return sum / (mass || 1);
}

/** The runs that are the article's body, with their roles. */
export function bodyRuns(
  page: Page,
  { likely, root, title }: Judgement,
  lead: number,
): readonly Labelled[] {
  const { boxes, runs } = page;
  const rootBox = boxes[root];
  if (!rootBox) return [];
  const enough = ENOUGH * usual(page, likely);
  const found: Labelled[] = [];
  runs.forEach((run, i) => {
    if (i === lead || (title && i >= title.first && i <= title.last)) return;
    const inside = i >= rootBox.firstRun && i < rootBox.endRun;
    const p = likely[i] ?? 0;
    if (inside && isCaption(page, run, root)) {
      found.push({ run: i, role: 'caption' });
      return;
    }
    if (p < enough) return;
    if (isByline(page, run, root)) {
      found.push({ run: i, role: 'byline' });
      return;
    }
    if (run.text.length < 60 && readDate(run.text, true) && run.signals & Signal.Date) return;
    found.push({ run: i, role: roleByTag(page, run, root) });
  });
  return found;
}
