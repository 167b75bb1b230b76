import type { Metadata } from '../page/metadata';
import type { PageRuns, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as Signal from '../words/signal-bits';
import { plainWords } from '../words/text-overlap';
import type { MeasuredPage } from './measures';

/** The runs that show the title of the article, first to last. */
export interface HeadlineSpan {
  readonly first: number;
  readonly last: number;
}

/** Runs that may be the headline, and the points that they have by their kind. */
interface HeadlineCandidate extends HeadlineSpan {
  readonly kindPoints: number;
}

const MIN_HEADLINE_CHARS = 4;
const MAX_HEADLINE_CHARS = 400;
const MAX_HEADLINE_RUNS = 4;
/** A part this long of a title in the metadata is as good as the whole: the site's name stands before or after it. */
const MIN_PART_CHARS = 25;
/** A metadata title with this many words is the article's; a shorter one may be the site's name. */
const MIN_METADATA_WORDS = 8;
/** Without a usable metadata title, look for a sentence in this many runs above the body. */
const RUNS_ABOVE_BODY = 14;
const MIN_SENTENCE_CHARS = 20;
/** A line is compared with the metadata's titles when its length differs by less than this. */
const MAX_LENGTH_DIFFERENCE = 12;
/** A line with a larger share of links leads to another page. */
const LINKED_SHARE = 0.8;

/*
 * Points for and against a candidate. By hand, Nov 2026, on 231 real article pages and our own fixtures: an h1 beats all but a
 * lesser heading that says what the metadata say. Constants and no object: the package is smaller.
 */
const H1 = 2;
const LESSER_HEADING = 0.8;
const NAMED_LINE = 0.4;
const SENTENCE = 0.3;
const SAME_AS_METADATA = 3;
const PART_OF_METADATA = 2.5;
const OVERLAPS_METADATA = 2;
const NAMED_BOX = 0.3;
/** A bar that stays in sight repeats the headline. */
const STICKY = -2.5;
const FURNITURE = -1.5;
/** A linked line that is no h1 is the headline of another article. */
const LINKED = -1;
const AFTER_BODY_START = -2;
/** The nearer to the body the better: up to this much. */
const NEAR_BODY = 0.2;

/** The headline's text; '' for none. */
export function headlineText({ runs }: PageRuns, headline: HeadlineSpan | null): string {
  let text = '';
  for (let i = headline?.first ?? 0; i <= (headline?.last ?? -1); i++)
    text += `${text === '' ? '' : ' '}${runs[i]?.text ?? ''}`;
  return text;
}

/** The runs that show the article's title; null when the page does not show it. `bodyStart` is the body's first run. */
export function findHeadline(
  page: MeasuredPage,
  metadata: Metadata,
  bodyStart: number,
): HeadlineSpan | null {
  const { bareTitles } = metadata;
  const best = bestOf(page, bareTitles, bodyStart, [
    ...topHeadings(page),
    ...metadataLines(page, metadata, bodyStart),
  ]);
  const isToldByMetadata = bareTitles.some(
    (words) => words.split(' ').length >= MIN_METADATA_WORDS,
  );
  return best || isToldByMetadata
    ? best
    : bestOf(page, bareTitles, bodyStart, sentences(page, bodyStart));
}

function topHeadings({ boxes }: PageRuns): readonly HeadlineCandidate[] {
  const candidates: HeadlineCandidate[] = [];
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (box?.tag !== 'h1') continue;
    const { firstRun, endRun } = box;
    if (endRun > firstRun && endRun <= firstRun + MAX_HEADLINE_RUNS && !isSiteName(box.element))
      candidates.push({ first: firstRun, last: endRun - 1, kindPoints: H1 });
  }
  return candidates;
}

/** The lines before the body that say what the metadata say. */
function metadataLines(
  { boxes, runs }: PageRuns,
  { titles, bareTitles }: Metadata,
  bodyStart: number,
): readonly HeadlineCandidate[] {
  const candidates: HeadlineCandidate[] = [];
  for (let i = 0; i <= bodyStart && i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || box.tag === 'h1') continue;
    const isHeading = (box.kind & Tag.HEADING) !== 0;
    const isNamed = isHeading || ((run.signals | box.signals) & Signal.TITLE) !== 0;
    const words = isNamed || hasLengthOf(run.text, titles) ? plainWords(run.text) : '';
    if (bareTitles.includes(words) || (isNamed && isPartOfTitle(words, bareTitles)))
      candidates.push({ first: i, last: i, kindPoints: isHeading ? LESSER_HEADING : NAMED_LINE });
  }
  return candidates;
}

/** Headings and lines named for a title right above the body. */
function sentences({ boxes, runs }: PageRuns, bodyStart: number): readonly HeadlineCandidate[] {
  const candidates: HeadlineCandidate[] = [];
  for (let i = Math.max(0, bodyStart - RUNS_ABOVE_BODY); i < bodyStart; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || run.links > 0 || run.text.length < MIN_SENTENCE_CHARS) continue;
    if (/^h[2-4]$/.test(box.tag) || (run.signals | box.signals) & Signal.TITLE)
      candidates.push({ first: i, last: i, kindPoints: SENTENCE });
  }
  return candidates;
}

/** The first of the candidates with the most points; null if none has more than 0. */
function bestOf(
  page: MeasuredPage,
  bareTitles: readonly string[],
  bodyStart: number,
  candidates: readonly HeadlineCandidate[],
): HeadlineSpan | null {
  let best: HeadlineSpan | null = null;
  let bestPoints = 0;
  for (const candidate of candidates) {
    const { first, last, kindPoints } = candidate;
    const text = headlineText(page, candidate);
    const words = text.length > MAX_HEADLINE_CHARS ? '' : plainWords(text);
    if (words.length < MIN_HEADLINE_CHARS) continue;
    const isLinked = kindPoints < H1 && page.runs.slice(first, last + 1).every(isLinkedRun);
    const points =
      kindPoints +
      metadataPoints(words, bareTitles) +
      boxPoints(page, first) +
      (isLinked ? LINKED : 0) +
      (first > bodyStart ? AFTER_BODY_START : (NEAR_BODY * first) / (bodyStart + 1));
    if (points <= bestPoints) continue;
    best = candidate;
    bestPoints = points;
  }
  return best;
}

const isLinkedRun = ({ links, text }: Run): boolean => links > text.length * LINKED_SHARE;

function metadataPoints(words: string, bareTitles: readonly string[]): number {
  if (bareTitles.includes(words)) return SAME_AS_METADATA;
  if (isPartOfTitle(words, bareTitles)) return PART_OF_METADATA;
  const overlaps = bareTitles.some((title) => title.includes(words) || words.includes(title));
  return overlaps ? OVERLAPS_METADATA * Math.min(1, words.length / MIN_PART_CHARS) : 0;
}

function boxPoints({ boxes, runs, furnitureDistance }: MeasuredPage, run: number): number {
  const at = runs[run]?.box ?? 0;
  const box = boxes[at];
  const parent = boxes[box?.parent ?? -1];
  const signals = box?.signals ?? 0;
  const around = signals | (parent?.signals ?? 0) | (boxes[parent?.parent ?? -1]?.signals ?? 0);
  return (
    (signals & Signal.TITLE ? NAMED_BOX : 0) +
    (around & Signal.STICKY ? STICKY : 0) +
    (furnitureDistance[at] ? FURNITURE : 0)
  );
}

/** Whether the words are a metadata title without the site's name before or after it. */
const isPartOfTitle = (words: string, bareTitles: readonly string[]): boolean =>
  words.length >= MIN_PART_CHARS &&
  bareTitles.some((title) => title.startsWith(words) || title.endsWith(words));

/** The address of a home page. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:#.*)?$/i;

/** A headline that links to the home page is the name of the site. */
function isSiteName(heading: Element): boolean {
  const link = heading.querySelector('a[href]');
  return link !== null && HOME.test(link.getAttribute('href') ?? '');
}

const hasLengthOf = (text: string, titles: readonly string[]): boolean =>
  titles.some((title) => Math.abs(title.length - text.length) < MAX_LENGTH_DIFFERENCE);
