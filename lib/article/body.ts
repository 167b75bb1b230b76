import { readDate } from './dates';
import type { Span } from './head';
import { isBoilerplate, isBoxHeading, PICTURE_CREDIT } from './lexicon';
import { namesIn } from './names';
import { type Measures, proseOf } from './region';
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

/** The runs inside the root that are the article's, with their roles. */
export function bodyRuns(
  page: Page,
  { shed }: Measures,
  root: number,
  title: Span | null,
  lead: number,
): readonly Labelled[] {
  const { boxes, runs } = page;
  const rootBox = boxes[root];
  if (!rootBox) return [];
  const found: Labelled[] = [];
  let boxed = -1;
  const from = Math.max(
    rootBox.firstRun,
    title && title.last < rootBox.endRun ? title.last + 1 : 0,
  );
  for (let i = from; i < rootBox.endRun; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || i === lead) continue;
    if (shed[run.box] || run.shed > run.text.length * 0.6) continue;
    const prose = proseOf(run) > 0;
    if (isBoxHeading(run.text)) {
      boxed = i;
      continue;
    }
    if (boxed >= 0 && !prose) continue;
    boxed = -1;
    if (isBoilerplate(run.text)) continue;
    if (isCaption(page, run, root)) {
      found.push({ run: i, role: 'caption' });
      continue;
    }
    if (run.links > run.text.length * 0.6) continue;
    if (isByline(page, run, root)) {
      found.push({ run: i, role: 'byline' });
      continue;
    }
    if (run.text.length < 60 && readDate(run.text, true)) {
      if (found.length < 2) found.push({ run: i, role: 'dateline' });
      continue;
    }
    found.push({ run: i, role: roleByTag(page, run, root) });
  }
  return endOf(page, found);
}

/** Takes what trails behind the last line of prose away; the author's line there stays. */
function endOf(page: Page, found: readonly Labelled[]): readonly Labelled[] {
  let last = found.length - 1;
  while (last >= 0 && proseOf(page.runs[found[last]?.run ?? -1] ?? NONE) === 0) last--;
  const kept = found.slice(0, last + 1);
  for (const { run, role } of found.slice(last + 1, last + 4)) {
    const { text, links } = page.runs[run] ?? NONE;
    const words = text.split(' ').length;
    if (
      role === 'byline' ||
      ((role === 'paragraph' || role === 'heading') &&
        words <= 8 &&
        links === 0 &&
        namesIn(text).length > 0)
    )
      kept.push({ run, role: 'byline' });
    else if (role === 'paragraph' && /[.!?…/]$/.test(text) && words > 3) kept.push({ run, role });
    else if (role === 'list-item') kept.push({ run, role });
  }
  return kept;
}

const NONE = { text: '', links: 0 };
