import { isKnownLine, type Metadata } from '../page/metadata';
import { isBold, isMenuItem, type PageRuns, type Run } from '../runs/page-runs';
import * as Signal from '../words/signal-bits';
import { containment, plainWords } from '../words/text-overlap';
import {
  H1_POINTS,
  type HeadlineCandidate,
  type HeadlineSpan,
  isPartOfTitle,
  isSetOff,
  MIN_LINE_WORDS,
  MIN_PART_CHARS,
  metadataLines,
  PLAIN_LINE,
  sentences,
  topHeadings,
} from './headline-candidates';
import type { MeasuredPage } from './measures';

const MIN_HEADLINE_CHARS = 4;
const MAX_HEADLINE_CHARS = 400;
/** A metadata title with this many words is the article's; a shorter one may be the site's name. */
const MIN_METADATA_WORDS = 8;
/** The words of such a title that the text's first runs share where it is its title. */
const MIN_SHARED_WORDS = 0.6;
const OPENING_RUNS = 12;
/** So many links of a menu are no toolbar of an article. */
const MIN_MENU_ITEMS = 4;
/** A candidate with more points needs no comparison with lines of no such support. */
const MIN_SURE_POINTS = 1.5;
/** A line with a larger share of links leads to another page. */
const LINKED_SHARE = 0.8;

/*
 * Points for and against a candidate, beside those of its kind. By hand, Nov 2026, on 231 real article pages and our own
 * fixtures. Constants and no object: the package is smaller.
 */
const SAME_AS_METADATA = 3;
const PART_OF_METADATA = 2.5;
const OVERLAPS_METADATA = 2;
const NAMED_BOX = 0.3;
/** A bar that stays in sight repeats the headline. */
const STICKY = -2.5;
const FURNITURE = -1.9;
/** A linked line that is no h1 is often the headline of another article. */
const LINKED = -0.45;
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
  const { bareTitles, site, isArticle } = metadata;
  const headings = [...topHeadings(page, site), ...metadataLines(page, metadata, bodyStart)];
  const above = sentences(page, bodyStart);
  const named = above.filter(({ kindPoints }) => kindPoints > PLAIN_LINE);
  const nearest = Math.max(
    ...[...headings, ...named].map(({ first }) => (first > bodyStart ? 0 : first)),
  );
  // A heading with a menu between it and a heading nearer to the body is the site's; a short one with any line nearer.
  const line = Math.max(nearest, ...above.map(({ first }) => (first < bodyStart ? first : 0)));
  const shown = headings.filter((heading) => {
    const words = wordsOf(page, heading);
    const end = words.split(' ').length < MIN_METADATA_WORDS ? line : nearest;
    return isTold(words, bareTitles, isArticle) || !isAboveMenu(page, heading.last, end);
  });
  const best = bestOf(page, metadata, bodyStart, shown);
  if (best && (best.points > MIN_SURE_POINTS || above.length === 0)) return best.candidate;
  if (
    !best &&
    !above.some((line) => isSetApart(page, line)) &&
    isToldByMetadata(page, bareTitles, bodyStart)
  )
    return null;
  return (
    bestOf(page, metadata, bodyStart, [...shown, ...above])?.candidate ??
    bestOf(page, metadata, bodyStart, headings)?.candidate ??
    null
  );
}

/** Whether a line of some words has a name for titles, or is in bold. */
function isSetApart(page: PageRuns, line: HeadlineCandidate): boolean {
  const run = page.runs[line.first];
  return (
    (line.kindPoints > PLAIN_LINE || (run !== undefined && isBold(run))) &&
    wordsOf(page, line).split(' ').length >= MIN_LINE_WORDS
  );
}

/** Whether the metadata say that a line is the title of an article: a short one may be the site's. */
const isTold = (words: string, bareTitles: readonly string[], isArticle: boolean): boolean =>
  metadataPoints(words, bareTitles) > 0 &&
  (isArticle || words.split(' ').length >= MIN_METADATA_WORDS);

const wordsOf = (page: PageRuns, headline: HeadlineSpan): string =>
  plainWords(headlineText(page, headline));

/** Whether a menu is between two runs. One that names the second is the text's contents. */
function isAboveMenu({ runs }: MeasuredPage, run: number, end: number): boolean {
  let items = 0;
  for (let i = run + 1; i < end; i++) {
    const between = runs[i];
    if (!between || !isMenuItem(between)) continue;
    if (between.text === runs[end]?.text) return false;
    items++;
  }
  return items >= MIN_MENU_ITEMS;
}

/** Whether a long title of the metadata is of this text: most of its words are there. */
function isToldByMetadata(
  { runs }: MeasuredPage,
  bareTitles: readonly string[],
  bodyStart: number,
): boolean {
  const long = bareTitles.filter((words) => words.split(' ').length >= MIN_METADATA_WORDS);
  if (long.length === 0) return false;
  const opening = plainWords(
    runs
      .slice(bodyStart, bodyStart + OPENING_RUNS)
      .map(({ text }) => text)
      .join(' '),
  );
  return long.some((words) => containment(words, opening) > MIN_SHARED_WORDS);
}

/** Whether the headline says what the metadata say, so that there is no doubt about it. */
export function isSureHeadline(
  page: PageRuns,
  headline: HeadlineSpan | null,
  { bareTitles, titles }: Metadata,
): boolean {
  const text = headlineText(page, headline);
  const words = plainWords(text);
  if (words === '') return false;
  return metadataPoints(words, bareTitles) >= PART_OF_METADATA || isSetOff(text, titles);
}

interface RatedHeadline {
  readonly candidate: HeadlineSpan;
  readonly points: number;
}

/** The first of the candidates with the most points; null if none has more than 0. */
function bestOf(
  page: MeasuredPage,
  { bareTitles, siteLines }: Metadata,
  bodyStart: number,
  candidates: readonly HeadlineCandidate[],
): RatedHeadline | null {
  let best: RatedHeadline | null = null;
  for (const candidate of candidates) {
    const { first, last, kindPoints } = candidate;
    const text = headlineText(page, candidate);
    const words = text.length > MAX_HEADLINE_CHARS ? '' : plainWords(text);
    if (words.length < MIN_HEADLINE_CHARS || isKnownLine(siteLines, text)) continue;
    const isLinked = kindPoints < H1_POINTS && page.runs.slice(first, last + 1).every(isLinkedRun);
    const points =
      kindPoints +
      metadataPoints(words, bareTitles) +
      boxPoints(page, first) +
      (isLinked ? LINKED : 0) +
      (first > bodyStart ? AFTER_BODY_START : (NEAR_BODY * first) / (bodyStart + 1));
    if (points > (best?.points ?? 0)) best = { candidate, points };
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
