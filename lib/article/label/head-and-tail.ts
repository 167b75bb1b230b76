import type { Box, Page, Run } from '../runs/page-runs';
import type { Measures } from '../score/measures';
import type { Judgement } from '../score/score-runs';
import { isBoilerplate } from '../words/phrases';
import * as Signal from '../words/signal-bits';
import type { Labelled } from './body-runs';
import { boxesAround, isByline, isDated, isSource, named } from './line-tests';
import { isSignature } from './signature';

/** How many runs before the title a date or a kicker is looked for, how many behind it, and how many behind the body. */
const BEFORE = 10;
const BEHIND_TITLE = 60;
const BEHIND_BODY = 14;
/** An unnamed line so far behind the body may still be its author's. */
const SIGNED_WITHIN = 3;

/** What stands before the body: kicker, dateline, bylines. `lead` and the title are told already. */
export function before(
  page: Page,
  measures: Measures,
  { title, first }: Judgement,
  lead: number,
  isVietnamese: boolean,
): readonly Labelled[] {
  const { runs } = page;
  const found: Labelled[] = [];
  const head = title?.first ?? first;
  const near = columnOf(page, runs[head])?.firstRun ?? head;
  let dateline = -1;
  let dateScore = Number.NEGATIVE_INFINITY;
  const until = Math.min(first, (title?.last ?? first) + BEHIND_TITLE);
  for (let i = Math.max(0, head - BEFORE); i < until; i++) {
    const run = runs[i];
    if (!run || i === lead || (title && i >= title.first && i <= title.last)) continue;
    if (isDated(run)) {
      // Above the headline's column stands the date of today.
      if (isVietnamese && i < near) continue;
      const score = dateWorth(page, run, i - head);
      if (score > dateScore) {
        dateline = i;
        dateScore = score;
      }
    } else if (isByline(page, run) && measures.shed[run.box] !== 1)
      found.push({ run: i, role: 'byline' });
    else if (i < head && i >= near && isKicker(page, run)) found.push({ run: i, role: 'kicker' });
  }
  if (dateline < 0) return found;
  const signed = found.some(({ role }) => role === 'byline');
  const beside = [dateline - 1, dateline + 1].find(
    (i) =>
      i !== lead && (!title || i < title.first || i > title.last) && isBeside(page, i, dateline),
  );
  if (isVietnamese && !signed && beside !== undefined) found.push({ run: beside, role: 'byline' });
  return [...found, { run: dateline, role: 'dateline' }];
}

/** Whether a run is a name and stands with the date in one box. */
function isBeside(page: Page, i: number, dateline: number): boolean {
  const { boxes, runs } = page;
  const run = runs[i];
  const dated = runs[dateline];
  if (!run || !dated || !isSignature(run) || named(page, run, Signal.KICKER, 2)) return false;
  const box = boxes[run.box]?.parent;
  const other = boxes[dated.box]?.parent;
  return box === other || run.box === other || dated.box === box;
}

/** A line of a few words in what is named for it. */
const isNamedSource = (page: Page, run: Run): boolean =>
  run.text.length < 60 && named(page, run, Signal.SOURCE, 1) && !isBoilerplate(run.text);

/** The box some way up from the title: a menu before it is no part of the article. */
const columnOf = (page: Page, run: Run | undefined): Box | undefined =>
  run && boxesAround(page, run, 7).findLast(({ tag }) => tag !== 'body');

const isKicker = (page: Page, run: Run): boolean =>
  run.text.split(' ').length <= 6 &&
  run.text.length < 40 &&
  run.links > run.text.length * 0.5 &&
  named(page, run, Signal.KICKER, 4);

/** The date of publication stands near the title, with a time; the date of today stands in the page's header. */
function dateWorth(page: Page, run: Run, distance: number): number {
  return (
    (distance > 0 ? 0.5 : 0) -
    Math.abs(distance) / 12 +
    (/\d[:hg]\d\d/.test(run.text) ? 1 : 0) +
    (run.datetime !== null ? 0.5 : 0) +
    (named(page, run, Signal.DATE, 2) ? 0.5 : 0) -
    (run.links > 0 || boxesAround(page, run).some(({ tag }) => tag === 'nav') ? 1 : 0)
  );
}

/** What a date below the text is led by. */
const PUBLISHED = /^(?:cập nhật|ngày (?:đăng|xuất bản)|đăng (?:lúc|ngày)|xuất bản)/i;

/**
 * What stands behind the body's last prose, `last`: who signed it and where it comes from, and when it was published if
 * the article is `undated`.
 */
export function behind(
  page: Page,
  { shed }: Measures,
  root: number,
  last: number,
  undated: boolean,
): readonly Labelled[] {
  const { boxes, runs } = page;
  const found: Labelled[] = [];
  const around = boxes[boxes[boxes[root]?.parent ?? -1]?.parent ?? root]?.endRun ?? runs.length;
  let signed = false;
  let seeksDate = undated;
  for (
    let i = last + 1;
    i < Math.min(runs.length, Math.max(around, last + SIGNED_WITHIN), last + BEHIND_BODY);
    i++
  ) {
    const run = runs[i];
    if (!run) break;
    const far = shed[run.box] ?? 0;
    if (isByline(page, run)) {
      found.push({ run: i, role: 'byline' });
      signed = true;
    } else if (seeksDate && isDated(run) && PUBLISHED.test(run.text)) {
      found.push({ run: i, role: 'dateline' });
      seeksDate = false;
    } else if (far > 0) continue;
    else if (!signed && i <= last + SIGNED_WITHIN && isSignature(run)) {
      found.push({ run: i, role: 'byline' });
      signed = true;
    } else if (i <= last + SIGNED_WITHIN + 1 && (isSource(run) || isNamedSource(page, run)))
      found.push({ run: i, role: 'source' });
  }
  return found;
}
