import { isCell, type PageRuns, type Run } from '../../runs/page-runs';
import type { MeasuredPage } from '../../score/measures';
import { isOfEdition, isOfStaff } from '../../words/person-names';
import { isBoilerplate } from '../../words/phrases';
import * as Signal from '../../words/signal-bits';
import { hasSignal, isByline, isDateline, isSource } from '../line-tests';
import type { LabelledRun, PageReading } from '../page-reading';
import { isLabelledByline, isSignature } from './signature';
import { textEnd } from './text-end';

/** How many runs are looked at after the body, without tables and captions. By hand, Nov 2026, on 231 real article pages. */
const RUNS_AFTER_BODY = 14;
/** A name without a label, this near after the body, may still be its author's. */
const SIGNED_WITHIN_RUNS = 3;
/** This many lines right after a name may name who else worked on the text. By hand, Nov 2026, on 231 pages. */
const CREDIT_LINES = 3;
const MAX_SOURCE_CHARS = 60;

/** What comes before a date below the text. */
const PUBLISHED = /^(?:cập nhật|ngày (?:đăng|xuất bản)|đăng (?:lúc|ngày)|xuất bản)/i;

/**
 * Labels what is after the body's last prose: who signed it, where it was taken from, and when it was published if nothing
 * before it says so (`isUndated`).
 */
export function labelTail(
  reading: PageReading,
  body: readonly LabelledRun[],
  isUndated: boolean,
): readonly LabelledRun[] {
  const { page, entries, root } = reading;
  const { last, passed, isQuote } = textEnd(reading, body);
  const labelled: LabelledRun[] = [];
  let signed = -1;
  let seeksDate = isUndated;
  let count = 0;
  const end = tailEnd(page, root);
  for (let i = last + 1; i < page.runs.length && count <= RUNS_AFTER_BODY; i++) {
    const run = page.runs[i];
    if (!run || entries.has(i) || (passed.has(i) && !isLabelledByline(run))) continue;
    if (isInRow(page, run, last)) continue;
    count++;
    if (i >= end && count > SIGNED_WITHIN_RUNS) break;
    if ((isInTeaser(page, run) && !isOfStaff(run.text)) || (signed >= 0 && isOfEdition(run.text)))
      continue;
    const maySign = signed < 0 ? count <= SIGNED_WITHIN_RUNS : i === signed + 1;
    if (isByline(page, run)) {
      labelled.push({ run: i, role: 'byline' });
      signed = i;
    } else if (seeksDate && isDateline(run) && isPublished(page, run)) {
      labelled.push({ run: i, role: 'dateline' });
      seeksDate = false;
    } else if ((page.furnitureDistance[run.box] ?? 0) > 0) continue;
    else if (maySign && isSignature(run) && (!isQuote || count > 1)) {
      labelled.push({ run: i, role: 'byline' });
      signed = i;
    } else if (count <= SIGNED_WITHIN_RUNS + 1 && (isSource(run) || isNamedSource(page, run)))
      labelled.push({ run: i, role: 'source' });
  }
  return labelled;
}

/** The body without the lines of the tail, and without what follows a name: its owner's office, and other credits. */
export function withoutTail(
  { page }: PageReading,
  body: readonly LabelledRun[],
  tail: readonly LabelledRun[],
): readonly LabelledRun[] {
  const inTail = new Set(tail.map(({ run }) => run));
  const signed = tail.findLast(({ role }) => role === 'byline')?.run;
  const isCredit = ({ run, role }: LabelledRun): boolean =>
    signed !== undefined &&
    run > signed &&
    run <= signed + CREDIT_LINES &&
    (role === 'paragraph' || role === 'byline') &&
    (page.runProse[run] ?? 0) === 0;
  return body.filter((labelledRun) => !inTail.has(labelledRun.run) && !isCredit(labelledRun));
}

/** Whether a run is a cell beside others, and not in the one that the text ends in. */
function isInRow({ boxes }: PageRuns, { box }: Run, last: number): boolean {
  const cell = boxes[box];
  const row = boxes[cell?.parent ?? -1];
  if (!cell || !row || !isCell(cell) || cell.firstRun <= last) return false;
  return row.endRun - row.firstRun > 1;
}

/** Whether a run is beside the headline of another article. */
const isInTeaser = ({ boxes, teasers }: MeasuredPage, { box }: Run): boolean =>
  teasers[box] === 1 || teasers[boxes[box]?.parent ?? -1] === 1;

const isPublished = (page: PageRuns, run: Run): boolean =>
  PUBLISHED.test(run.text) || hasSignal(page, run, Signal.DATE, 1);

/** A line of a few words with a name for sources. */
const isNamedSource = (page: PageRuns, run: Run): boolean =>
  run.text.length < MAX_SOURCE_CHARS &&
  hasSignal(page, run, Signal.SOURCE, 1) &&
  !isBoilerplate(run.text);

/** Where to stop looking after the body: at the end of its box's grandparent. */
function tailEnd({ boxes, runs }: PageRuns, root: number): number {
  const parent = boxes[root]?.parent ?? -1;
  return boxes[boxes[parent]?.parent ?? root]?.endRun ?? runs.length;
}
