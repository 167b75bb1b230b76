import type { Metadata } from '../page/metadata';
import { isBold, type PageRuns, type Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as Signal from '../words/signal-bits';
import { isSiteLine } from '../words/site-names';
import { plainWords } from '../words/text-overlap';

/** The runs that show the title of the article, first to last. */
export interface HeadlineSpan {
  readonly first: number;
  readonly last: number;
}

/** Runs that may be the headline, and the points that they have by their kind. */
export interface HeadlineCandidate extends HeadlineSpan {
  readonly kindPoints: number;
}

const MAX_HEADLINE_RUNS = 4;
/** A part this long of a title in the metadata is as good as the whole: the site's name stands before or after it. */
export const MIN_PART_CHARS = 25;
/** Without a usable metadata title, look for a sentence in this many runs above the body. */
const RUNS_ABOVE_BODY = 14;
const MIN_SENTENCE_CHARS = 20;
/** A line is compared with the metadata's titles when it is not longer by more; a shorter one too, where it may be a part. */
const OPENING_CHARS = 8;
const MAX_LENGTH_DIFFERENCE = 12;

/** A plain line is this near above the body, and has this many words. */
const LINES_ABOVE_BODY = 5;
export const MIN_LINE_WORDS = 5;
const MAX_LINE_CHARS = 200;

/*
 * Points by the kind of a candidate. By hand, Nov 2026, on 231 real article pages and our own fixtures: an h1 beats all but a
 * lesser heading that says what the metadata say. Constants and no object: the package is smaller.
 */
export const H1_POINTS = 2;
const LESSER_HEADING = 0.8;
const NAMED_LINE = 0.4;
const SENTENCE = 0.5;
export const PLAIN_LINE = 0.1;

/** The first-level headings, but for one that is the site's name. */
export function topHeadings(
  { boxes }: PageRuns,
  site: string | null,
): readonly HeadlineCandidate[] {
  const candidates: HeadlineCandidate[] = [];
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (box?.tag !== 'h1') continue;
    const { firstRun, endRun } = box;
    if (
      endRun > firstRun &&
      endRun <= firstRun + MAX_HEADLINE_RUNS &&
      !isSiteName(box.element, site)
    )
      candidates.push({ first: firstRun, last: endRun - 1, kindPoints: H1_POINTS });
  }
  return candidates;
}

/** The lines before the body that say what the metadata say. */
export function metadataLines(
  { boxes, runs }: PageRuns,
  { titles, bareTitles }: Metadata,
  bodyStart: number,
): readonly HeadlineCandidate[] {
  const candidates: HeadlineCandidate[] = [];
  for (let i = 0; i <= bodyStart && i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || box.tag === 'h1') continue;
    const isHeading = (box.tagFlags & Tag.HEADING) !== 0;
    const isNamed = isHeading || ((run.signals | box.signals) & Signal.TITLE) !== 0;
    const words = isNamed || mayBeTitle(run.text, titles) ? plainWords(run.text) : '';
    if (
      bareTitles.includes(words) ||
      isPartOfTitle(words, bareTitles) ||
      (isNamed && isSetOff(run.text, titles))
    )
      candidates.push({ first: i, last: i, kindPoints: isHeading ? LESSER_HEADING : NAMED_LINE });
  }
  return candidates;
}

/** Headings and lines named for a title above the body, and plain lines right above it. */
export function sentences(page: PageRuns, bodyStart: number): readonly HeadlineCandidate[] {
  const { boxes, runs } = page;
  const candidates: HeadlineCandidate[] = [];
  for (let i = Math.max(0, bodyStart - RUNS_ABOVE_BODY); i <= bodyStart; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || run.text.length < MIN_SENTENCE_CHARS || isSiteLine(run.text)) continue;
    const signals = run.signals | box.signals;
    if (/^h[2-4]$/.test(box.tag) || signals & Signal.TITLE) {
      if (!(signals & Signal.LEAD)) candidates.push({ first: i, last: i, kindPoints: SENTENCE });
    } else if (
      (i < bodyStart || isBold(run)) &&
      i >= bodyStart - LINES_ABOVE_BODY &&
      isPlainLine(run, signals)
    )
      candidates.push({ first: i, last: i, kindPoints: PLAIN_LINE });
  }
  return candidates;
}

const NOT_HEADLINE =
  Signal.LEAD | Signal.KICKER | Signal.AUTHOR | Signal.DATE | Signal.CAPTION | Signal.FURNITURE;

/** A line of some words that is no sentence, has no year, and no name for something else. */
const isPlainLine = ({ text, links }: Run, signals: number): boolean =>
  links === 0 &&
  (signals & NOT_HEADLINE) === 0 &&
  text.length <= MAX_LINE_CHARS &&
  text.split(' ').length >= MIN_LINE_WORDS &&
  !/[.;,:]$|\d{4}|:\s/.test(text);

/** Whether the words are a metadata title without the site's name before or after it. */
export const isPartOfTitle = (words: string, bareTitles: readonly string[]): boolean =>
  words.length >= MIN_PART_CHARS &&
  bareTitles.some((title) => title.startsWith(words) || title.endsWith(words));

/** What parts a short title from the site's name before or after it: "Hiên nhà: Cây khế", "Cây khế - Hiên nhà". */
const SET_OFF_BEFORE = /[:|»›–—-] $/;
const SET_OFF_AFTER = /^ [|«–—-] /;

/** Whether a line is a title of the metadata without the site's name, however short. */
export const isSetOff = (text: string, titles: readonly string[]): boolean =>
  !isSiteLine(text) &&
  titles.some(
    (title) =>
      (title.endsWith(text) && SET_OFF_BEFORE.test(title.slice(0, -text.length))) ||
      (title.startsWith(text) && SET_OFF_AFTER.test(title.slice(text.length))),
  );

/** The address of a home page. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:#.*)?$/i;

/** A headline that links to the home page, or says what the site or its section is called. */
function isSiteName(heading: Element, site: string | null): boolean {
  const link = heading.querySelector('a[href]');
  const text = heading.textContent ?? '';
  return (
    (link !== null && HOME.test(link.getAttribute('href') ?? '')) ||
    text.trim() === site ||
    isSiteLine(text)
  );
}

/** Whether a line has the length of a title, or of a part of it. */
const mayBeTitle = (text: string, titles: readonly string[]): boolean =>
  titles.some(
    (title) =>
      text.length < title.length + MAX_LENGTH_DIFFERENCE &&
      (text.length > title.length - MAX_LENGTH_DIFFERENCE ||
        (text.length >= MIN_PART_CHARS && hasOpening(title, text))),
  );

/** Whether a title has the first letters of a line in it: comparing all of its words takes long. */
const hasOpening = (title: string, text: string): boolean =>
  title.toLowerCase().includes(text.slice(0, OPENING_CHARS).toLowerCase());
