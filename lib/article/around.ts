import type { Labelled } from './body';
import { isByline } from './body';
import { readDate } from './dates';
import type { Span } from './head';
import { namesIn } from './names';
import type { Measures } from './region';
import { Signal } from './signals';
import type { Page } from './walk';

/** How far before the title a date or a kicker is looked for, and behind it (or behind the body) a byline, in runs. */
const BEFORE = 8;
const BEHIND = 12;
const AHEAD = 60;

/** The runs outside the body that belong to the article: headline, lead, dateline, byline, kicker. */
export function headRuns(
  page: Page,
  { shed }: Measures,
  root: number,
  title: Span | null,
  lead: number,
  body: readonly Labelled[],
): readonly Labelled[] {
  const { boxes, runs } = page;
  const found: Labelled[] = [];
  const start = body[0]?.run ?? 0;
  const end = body.at(-1)?.run ?? 0;
  const taken = new Set(body.map(({ run }) => run));
  if (title)
    for (let i = title.first; i <= title.last; i++) found.push({ run: i, role: 'headline' });
  if (lead >= 0) found.push({ run: lead, role: 'lead' });
  for (const { run } of found) taken.add(run);
  const first = title ? title.first : start;
  const dates: Dated[] = [];
  const zone = (i: number, after: boolean): void => {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || taken.has(i)) return;
    const linked = run.links > run.text.length * 0.9;
    const named = namesIn(run.text).length > 0;
    const author = isByline(page, run, -1) || (run.signals & Signal.Author) !== 0;
    const dated = run.text.length < 80 && !after && !linked && readDate(run.text, true) !== null;
    if (dated) dates.push({ run: i, score: dateScore(page, i, first) });
    if (author && run.text.length < 90) found.push({ run: i, role: 'byline' });
    else if (
      named &&
      after &&
      !linked &&
      run.text.split(' ').length <= 8 &&
      !shed[run.box] &&
      i < end + 4
    )
      found.push({ run: i, role: 'byline' });
  };
  for (let i = Math.max(0, first - BEFORE); i < first; i++) zone(i, false);
  for (let i = title ? title.last + 1 : first; i < start && i < first + AHEAD; i++) zone(i, false);
  const around = boxes[boxes[root]?.parent ?? root]?.endRun ?? 0;
  const limit = Math.min(runs.length, Math.max(end + 2, Math.min(end + BEHIND, around)));
  for (let i = end + 1; i < limit; i++) zone(i, true);
  const dateline = dates.sort((a, b) => b.score - a.score)[0];
  if (dateline && !found.some(({ run }) => run === dateline.run))
    found.push({ run: dateline.run, role: 'dateline' });
  return found;
}

interface Dated {
  readonly run: number;
  readonly score: number;
}

/** The date of publication stands near the title, with a time; the date of today stands in the page's header. */
function dateScore({ boxes, runs }: Page, i: number, first: number): number {
  const run = runs[i];
  let score = i > first ? 0.5 : 0;
  score -= Math.abs(i - first) / 12;
  if (!run) return score;
  if (/\d[:hg]\d\d/.test(run.text)) score += 1;
  if (run.datetime !== null || run.signals & Signal.Date) score += 0.5;
  for (let at = run.box, up = 0; at >= 0; at = boxes[at]?.parent ?? -1, up++) {
    const box = boxes[at];
    if (!box) break;
    if (up < 2 && box.signals & Signal.Date) score += 0.5;
    if (box.tag === 'header' && at === 0) score -= 1;
  }
  return score;
}
