import type { Box, PageRuns, Run } from '../runs/page-runs';
import { isBoilerplate } from '../words/phrases';
import * as Signal from '../words/signal-bits';
import { boxesAround, hasSignal, isByline, isDateline, isSource } from './line-tests';
import type { LabelledRun, PageReading } from './page-reading';
import { isSignature } from './signature';

/*
 * How many runs are looked at: before the headline, after it, and after the body. By hand, Nov 2026, on 231 real article
 * pages.
 */
const RUNS_BEFORE_HEADLINE = 10;
const RUNS_AFTER_HEADLINE = 60;
const RUNS_AFTER_BODY = 14;
/** A name without a label, this near after the body, may still be its author's. */
const SIGNED_WITHIN_RUNS = 3;
/** Boxes up from the headline to the column that it heads. */
const COLUMN_BOXES = 7;
const MAX_SOURCE_CHARS = 60;
const MAX_KICKER_CHARS = 40;
const MAX_KICKER_WORDS = 6;

/** A run with a date, and its points to be the dateline. */
interface DatelineCandidate {
  readonly run: number;
  readonly points: number;
}

/** Labels what is before the body: kicker, dateline, bylines. The headline and the run `lead` are labelled elsewhere. */
export function labelHead(reading: PageReading, lead: number): readonly LabelledRun[] {
  const { page, headline, first, isVietnamese } = reading;
  const top = headline?.first ?? first;
  const columnStart = columnOf(page, page.runs[top])?.firstRun ?? top;
  const labelled: LabelledRun[] = [];
  const dated: DatelineCandidate[] = [];
  const end = Math.min(first, (headline?.last ?? first) + RUNS_AFTER_HEADLINE);
  for (let i = Math.max(0, top - RUNS_BEFORE_HEADLINE); i < end; i++) {
    const run = page.runs[i];
    if (!run || i === lead || isInHeadline(reading, i)) continue;
    if (isDateline(run)) {
      // Above the headline's column is the date of today.
      if (!isVietnamese || i >= columnStart)
        dated.push({ run: i, points: datePoints(page, run, i - top) });
    } else if (isByline(page, run) && page.furnitureDistance[run.box] !== 1)
      labelled.push({ run: i, role: 'byline' });
    else if (i < top && i >= columnStart && isKicker(page, run))
      labelled.push({ run: i, role: 'kicker' });
  }
  const dateline = dated.sort((a, b) => b.points - a.points)[0]?.run;
  if (dateline === undefined) return labelled;
  const isSigned = labelled.some(({ role }) => role === 'byline');
  const beside = isVietnamese && !isSigned ? nameBeside(reading, lead, dateline) : undefined;
  if (beside !== undefined) labelled.push({ run: beside, role: 'byline' });
  return [...labelled, { run: dateline, role: 'dateline' }];
}

/** The run right before or after the dateline that is a name and nothing else. */
const nameBeside = (reading: PageReading, lead: number, dateline: number): number | undefined =>
  [dateline - 1, dateline + 1].find(
    (i) => i !== lead && !isInHeadline(reading, i) && isNameBeside(reading.page, i, dateline),
  );

const isInHeadline = ({ headline }: PageReading, i: number): boolean =>
  headline !== null && i >= headline.first && i <= headline.last;

/** Whether a run is a name in one box with the date. */
function isNameBeside(page: PageRuns, i: number, dateline: number): boolean {
  const { boxes, runs } = page;
  const run = runs[i];
  const dated = runs[dateline];
  if (!run || !dated || !isSignature(run) || hasSignal(page, run, Signal.KICKER, 2)) return false;
  const parent = boxes[run.box]?.parent;
  return (
    parent === boxes[dated.box]?.parent ||
    run.box === boxes[dated.box]?.parent ||
    dated.box === parent
  );
}

/** A line of a few words with a name for sources. */
const isNamedSource = (page: PageRuns, run: Run): boolean =>
  run.text.length < MAX_SOURCE_CHARS &&
  hasSignal(page, run, Signal.SOURCE, 1) &&
  !isBoilerplate(run.text);

/** The box some way up from the headline. A menu before it is no part of the article. */
const columnOf = (page: PageRuns, run: Run | undefined): Box | undefined =>
  run && boxesAround(page, run, COLUMN_BOXES).findLast(({ tag }) => tag !== 'body');

const isKicker = (page: PageRuns, run: Run): boolean =>
  run.text.split(' ').length <= MAX_KICKER_WORDS &&
  run.text.length < MAX_KICKER_CHARS &&
  run.links > run.text.length * 0.5 &&
  hasSignal(page, run, Signal.KICKER, 4);

/**
 * Points for a line with a date to be the dateline. The date of publication is near the headline, with a time; the date of
 * today is in the page's header. By hand, Nov 2026, on 231 real article pages.
 */
function datePoints(page: PageRuns, run: Run, runsAfterHeadline: number): number {
  const isInMenu = run.links > 0 || boxesAround(page, run).some(({ tag }) => tag === 'nav');
  return (
    (runsAfterHeadline > 0 ? 0.5 : 0) -
    Math.abs(runsAfterHeadline) / 12 +
    (/\d[:hg]\d\d/.test(run.text) ? 1 : 0) +
    (run.datetime !== null ? 0.5 : 0) +
    (hasSignal(page, run, Signal.DATE, 2) ? 0.5 : 0) -
    (isInMenu ? 1 : 0)
  );
}

/** What comes before a date below the text. */
const PUBLISHED = /^(?:cập nhật|ngày (?:đăng|xuất bản)|đăng (?:lúc|ngày)|xuất bản)/i;

/**
 * Labels what is after the body's last prose, the run `last`: who signed it, where it was taken from, and when it was
 * published if nothing before it says so (`isUndated`).
 */
export function labelTail(
  { page, root }: PageReading,
  last: number,
  isUndated: boolean,
): readonly LabelledRun[] {
  const { runs } = page;
  const labelled: LabelledRun[] = [];
  let isSigned = false;
  let seeksDate = isUndated;
  const end = tailEnd(page, root, last);
  for (let i = last + 1; i < end; i++) {
    const run = runs[i];
    if (!run) break;
    const isNear = i <= last + SIGNED_WITHIN_RUNS;
    if (isByline(page, run)) {
      labelled.push({ run: i, role: 'byline' });
      isSigned = true;
    } else if (seeksDate && isDateline(run) && PUBLISHED.test(run.text)) {
      labelled.push({ run: i, role: 'dateline' });
      seeksDate = false;
    } else if ((page.furnitureDistance[run.box] ?? 0) > 0) continue;
    else if (!isSigned && isNear && isSignature(run)) {
      labelled.push({ run: i, role: 'byline' });
      isSigned = true;
    } else if (i <= last + SIGNED_WITHIN_RUNS + 1 && (isSource(run) || isNamedSource(page, run)))
      labelled.push({ run: i, role: 'source' });
  }
  return labelled;
}

/** Where to stop looking after the body: at the end of its box's grandparent, or after a few runs. */
function tailEnd({ boxes, runs }: PageRuns, root: number, last: number): number {
  const parent = boxes[root]?.parent ?? -1;
  const end = boxes[boxes[parent]?.parent ?? root]?.endRun ?? runs.length;
  return Math.min(runs.length, Math.max(end, last + SIGNED_WITHIN_RUNS), last + RUNS_AFTER_BODY);
}
