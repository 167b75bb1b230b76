import { signalsOfElement } from '../runs/element-signals';
import type { Box, Page, Run } from '../runs/page-runs';
import { isCapital, namesIn } from '../words/person-names';
import { readDate } from '../words/printed-date';
import * as Signal from '../words/signal-bits';
import { signedPart } from './signature';

/** The boxes a run stands in, from the inside out, `count` at the most. */
export function boxesAround(
  { boxes }: Page,
  run: Run,
  count = Number.POSITIVE_INFINITY,
): readonly Box[] {
  const found: Box[] = [];
  for (let box = boxes[run.box]; box && found.length < count; box = boxes[box.parent])
    found.push(box);
  return found;
}

/** Whether the run, an inline element in it, or one of the `count` boxes around it is named for it. */
export function named({ boxes }: Page, run: Run, signal: number, count: number): boolean {
  if (run.signals & signal) return true;
  let box = boxes[run.box];
  for (let up = 0; box && up < count; up++, box = boxes[box.parent])
    if (box.signals & signal) return true;
  return false;
}

const LONGEST_BYLINE = 90;
/** Links to the source and buttons may stand behind it in one line. */
const LONGEST_WITH_BYLINE = 250;
const LONGEST_DATELINE = 80;

/** A line that names its authors where pages put them. */
export function isByline(page: Page, run: Run): boolean {
  const isNamed =
    run.text.length <= LONGEST_WITH_BYLINE &&
    (named(page, run, Signal.AUTHOR, 3) || isInAddress(page, run));
  if (!isNamed) return false;
  const byline = bylineOf(page, run);
  const isApart =
    run.text.length <= LONGEST_BYLINE ||
    (byline.length <= LONGEST_BYLINE && run.text.startsWith(byline) && !/[.!?…]$/.test(run.text));
  return isApart && namesIn(byline).length > 0;
}

function isInAddress({ boxes }: Page, run: Run): boolean {
  const box = boxes[run.box];
  return box?.tag === 'address' || boxes[box?.parent ?? -1]?.tag === 'address';
}

/** The part of a line that is named for authors; where no part is, that which names somebody. */
export const bylineOf = (page: Page, run: Run): string =>
  namedText(run, page.boxes[run.box]?.element ?? null, Signal.AUTHOR) || signedPart(run);

export const isDated = (run: Run): boolean =>
  run.text.length <= LONGEST_DATELINE &&
  run.links < run.text.length * 0.9 &&
  (readDate(run.text, true) ?? readDate(run.datetime ?? '', true)) !== null;

const SOURCE =
  /^(?:\(?(?:[Nn]guồn(?: tin| bài)? ?:|[Ss]ource ?:|(?:[Tt]heo|[Vv]ia) (?=(\S))).*(?<![.!?])|\([^()]{2,40}\))$/;

/** Where a text was taken from: "Theo Reuters", "Nguồn: …", "(TTXVN/Vietnam+)". */
export function isSource({ text }: Run): boolean {
  const found = text.length <= 60 ? SOURCE.exec(text) : null;
  return found !== null && isCapital(found[1] ?? 'A');
}

/**
 * The text of the inline elements of a run that carry a signal in their names, a space between them; a semicolon where
 * other words stand between, or where one link ends and another begins.
 */
export function namedText(run: Run, box: Element | null, signal: number): string {
  if ((run.signals & signal) === 0) return '';
  let found = '';
  let before: Element | null = null;
  let isApart = false;
  for (const node of run.nodes) {
    const text = node.textContent ?? '';
    const holder = namedAround(node, box, signal);
    if (holder === null) {
      if (text.trim() !== '') isApart = true;
      continue;
    }
    const isNext = holder !== before && before?.localName === 'a' && holder.localName === 'a';
    found += found !== '' && (isApart || isNext) ? `; ${text}` : ` ${text}`;
    before = holder;
    isApart = false;
  }
  return found.replace(/\s+/g, ' ').trim();
}

/** The nearest element around a node and below the box that carries the signal in its names. */
function namedAround(node: Node, box: Element | null, signal: number): Element | null {
  for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement) {
    const told = signalsOfElement(at);
    // "author-time" is the time beside the author.
    if (signal === Signal.AUTHOR && told & Signal.DATE) return null;
    if (told & signal) return at;
  }
  return null;
}
