import { type Box, isCell, type PageRuns, type Run } from '../../runs/page-runs';
import * as Signal from '../../words/signal-bits';
import { boxesAround, hasSignal, isByline, isDateline } from '../line-tests';
import type { LabelledRun, PageReading } from '../page-reading';
import { isSignature } from './signature';

/* How many runs are looked at: before the headline, and after it. By hand, Nov 2026, on 231 real article pages. */
const RUNS_BEFORE_HEADLINE = 10;
const RUNS_AFTER_HEADLINE = 60;
/** Boxes up from the headline to the column that it heads. */
const COLUMN_BOXES = 7;
const MAX_KICKER_CHARS = 40;
const MAX_KICKER_WORDS = 6;

/** A run with a date, and its points to be the dateline. */
interface DatelineCandidate {
  readonly run: number;
  readonly points: number;
}

/** Labels what is before the run `first` of the text: kicker, dateline, bylines. The headline and the run `lead` are labelled elsewhere. */
export function labelHead(
  reading: PageReading,
  lead: number,
  first: number,
): readonly LabelledRun[] {
  const { page, headline, isVietnamese, entries } = reading;
  const top = headline?.first ?? first;
  const columnStart = columnOf(page, page.runs[top])?.firstRun ?? top;
  const labelled: LabelledRun[] = [];
  const dated: DatelineCandidate[] = [];
  const end = Math.min(first, (headline?.last ?? first) + RUNS_AFTER_HEADLINE);
  for (let i = Math.max(0, top - RUNS_BEFORE_HEADLINE); i < end; i++) {
    const run = page.runs[i];
    if (!run || i === lead || isInHeadline(reading, i) || entries.has(i)) continue;
    if (isDateline(run)) {
      // Above the headline's column is the date of today.
      if (i >= columnStart || (!isVietnamese && !isInBanner(page, run)))
        dated.push({ run: i, points: datePoints(page, run, i - top) });
    } else if (isByline(page, run) && page.furnitureDistance[run.box] !== 1)
      labelled.push({ run: i, role: 'byline' });
    else if (i < top && i >= columnStart && isKicker(page, run))
      labelled.push({ run: i, role: 'kicker' });
  }
  const dateline = dated.sort((a, b) => b.points - a.points)[0]?.run;
  for (const { run: i } of dated) {
    const run = page.runs[i];
    if (run && i !== dateline && isByline(page, run)) labelled.push({ run: i, role: 'byline' });
  }
  const isSigned = labelled.some(({ role }) => role === 'byline');
  const beside =
    isVietnamese && !isSigned ? nameBeside({ ...reading, first }, lead, dateline) : undefined;
  if (beside !== undefined) labelled.push({ run: beside, role: 'byline' });
  return dateline === undefined ? labelled : [...labelled, { run: dateline, role: 'dateline' }];
}

/** The run next to the dateline or below the headline that is a name and nothing else. */
function nameBeside(reading: PageReading, lead: number, dateline = -1): number | undefined {
  const { page, headline, first } = reading;
  const below = headline?.last ?? first;
  const places = [dateline - 1, dateline + 1, dateline - 2, dateline + 2, below + 1, below + 2];
  return places.find((i) => {
    const run = page.runs[i];
    if (
      !run ||
      i === lead ||
      i === dateline ||
      i >= first ||
      isInHeadline(reading, i) ||
      !isSignature(run)
    )
      return false;
    // A cell names whoever its row says: who signed a document.
    const box = page.boxes[run.box];
    if (box && isCell(box)) return false;
    return (
      !hasSignal(page, run, Signal.KICKER, 2) && (i > below || isNameBeside(page, i, dateline))
    );
  });
}

const isInBanner = (page: PageRuns, run: Run): boolean =>
  boxesAround(page, run, 3).some(({ tag }) => tag === 'nav' || tag === 'header') &&
  !boxesAround(page, run).some(({ tag }) => tag === 'article' || tag === 'main');

const isInHeadline = ({ headline }: PageReading, i: number): boolean =>
  headline !== null && i >= headline.first && i <= headline.last;

/** Whether two runs are in one box. */
function isNameBeside({ boxes, runs }: PageRuns, i: number, dateline: number): boolean {
  const [name = -1, dated = -1] = [runs[i]?.box, runs[dateline]?.box];
  const parent = boxes[name]?.parent;
  const around = boxes[dated]?.parent;
  return parent === around || name === around || dated === parent;
}

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
const UPDATED = /^\W*(?:cập nhật|(?:last )?(?:updated|modified))/i;

function datePoints(page: PageRuns, run: Run, runsAfterHeadline: number): number {
  const isInMenu = run.links > 0 || boxesAround(page, run).some(({ tag }) => tag === 'nav');
  return (
    (runsAfterHeadline > 0 ? 0.5 : 0) -
    Math.abs(runsAfterHeadline) / 12 +
    (/\d[:hg]\d\d/.test(run.text) ? 1 : 0) +
    (run.datetime !== null ? 0.5 : 0) +
    (hasSignal(page, run, Signal.DATE, 2) ? 0.5 : 0) -
    (isInMenu ? 1 : 0) -
    (UPDATED.test(run.text) ? 0.6 : 0)
  );
}
