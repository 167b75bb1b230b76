import { signalsOfElement } from '../runs/element-signals';
import type { Box, PageRuns, Run } from '../runs/page-runs';
import { isCapitalLetter, personsIn } from '../words/person-names';
import { readPrintedDate } from '../words/printed-date';
import * as Signal from '../words/signal-bits';
import { oneLine } from '../words/text-overlap';
import { isLabelledByline, partedText, signedPart } from './credits/signature';

/** The boxes around a run, from the inside out, `count` at the most. */
export function boxesAround(
  { boxes }: PageRuns,
  run: Run,
  count = Number.POSITIVE_INFINITY,
): readonly Box[] {
  const around: Box[] = [];
  for (let box = boxes[run.box]; box && around.length < count; box = boxes[box.parent])
    around.push(box);
  return around;
}

/** Whether the run, an inline element in it, or one of the `count` boxes around it has a name with this signal. */
export function hasSignal({ boxes }: PageRuns, run: Run, signal: number, count: number): boolean {
  if (run.signals & signal) return true;
  let box = boxes[run.box];
  for (let up = 0; box && up < count; up++, box = boxes[box.parent])
    if (box.signals & signal) return true;
  return false;
}

/** By hand, Nov 2026, on 231 real article pages, like the other lengths here. */
const MAX_BYLINE_CHARS = 90;
/** Links to the source and buttons may follow the byline in one line. */
const MAX_LINE_WITH_BYLINE_CHARS = 250;
const MAX_DATELINE_CHARS = 110;
/** A link with a date and little else. */
const MAX_LINKED_DATE_CHARS = 26;
const MAX_SOURCE_CHARS = 60;

/** A line that names its authors where pages put them. */
export function isByline(page: PageRuns, run: Run): boolean {
  const isNamed =
    run.text.length <= MAX_LINE_WITH_BYLINE_CHARS &&
    (hasSignal(page, run, Signal.AUTHOR, 3) || isInAddress(page, run));
  if (!isNamed) return isLabelledByline(run);
  const byline = bylineOf(page, run);
  const isApart =
    run.text.length <= MAX_BYLINE_CHARS ||
    (byline.length <= MAX_BYLINE_CHARS && run.text.startsWith(byline) && !/[.!?…]$/.test(run.text));
  return isApart && personsIn(byline).length > 0;
}

function isInAddress({ boxes }: PageRuns, run: Run): boolean {
  const box = boxes[run.box];
  return box?.tag === 'address' || boxes[box?.parent ?? -1]?.tag === 'address';
}

/** The part of a line that is named for authors; without such a part, the lines with a person's name. */
export const bylineOf = (page: PageRuns, run: Run): string =>
  textWithSignal(run, page.boxes[run.box]?.element ?? null, Signal.AUTHOR) || signedPart(run);

/** A short line with a date. */
export const isDateline = (run: Run | undefined): boolean =>
  run !== undefined &&
  run.text.length <= MAX_DATELINE_CHARS &&
  (run.links < run.text.length * 0.9 || run.text.length <= MAX_LINKED_DATE_CHARS) &&
  (readPrintedDate(run.text, true) ??
    readPrintedDate(partedText(run), true) ??
    readPrintedDate(run.datetime ?? '', true)) !== null;

const SOURCE =
  /^(?:\(?(?:[Nn]guồn(?: tin| bài)? ?:|[Ss]ource ?:|(?:[Tt]heo|[Vv]ia) (?=(\S))).*(?<![.!?])|\([^()]{2,40}\))$/;

/** Where a text was taken from: "Theo Reuters", "Nguồn: …", "(TTXVN/Vietnam+)". */
export function isSource({ text }: Run): boolean {
  const match = text.length <= MAX_SOURCE_CHARS ? SOURCE.exec(text) : null;
  return match !== null && isCapitalLetter(match[1] ?? 'A');
}

/**
 * The text of a run's inline elements whose names have a signal. They are joined by a space; by a semicolon where other
 * words are between them, or where one link ends and the next begins.
 */
export function textWithSignal(run: Run, box: Element | null, signal: number): string {
  if ((run.signals & signal) === 0) return '';
  let words = '';
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
    words += words !== '' && (isApart || isNext) ? `; ${text}` : ` ${text}`;
    before = holder;
    isApart = false;
  }
  return oneLine(words);
}

/** The nearest element around a node and inside the box whose names have the signal. */
function namedAround(node: Node, box: Element | null, signal: number): Element | null {
  for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement) {
    const signals = signalsOfElement(at);
    // "author-time" is the time beside the author.
    if (signal === Signal.AUTHOR && signals & Signal.DATE) return null;
    if (signals & signal) return at;
  }
  return null;
}
