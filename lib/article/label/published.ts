import type { Metadata } from '../page/metadata';
import type { Page } from '../runs/page-runs';
import { type PrintedDate, readDate, writeDate } from '../words/printed-date';
import type { Labelled } from './body-runs';

/** Vietnamese papers print their own clock's time, which is UTC+7. */
const VIETNAM = '+07:00';

/** When it was published, as the page prints it next to the title; the metadata fill in what is not printed. */
export function publishedAt(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
  isVietnamese: boolean,
): string | null {
  const local = (date: PrintedDate | null): PrintedDate | null =>
    date && isVietnamese ? inVietnam(date) : date;
  const raw = metadata.published === null ? null : readDate(metadata.published, isVietnamese);
  const told = local(raw);
  const printed: PrintedDate[] = [];
  for (const { run, role } of labelled) {
    const found = page.runs[run];
    if (!found || (role !== 'dateline' && role !== 'byline')) continue;
    const shown = readDate(found.text, isVietnamese);
    const named = found.datetime === null ? null : local(readDate(found.datetime, isVietnamese));
    const isFuller = shown?.time === null && named?.day === shown.day;
    const date = isFuller ? named : (shown ?? named);
    if (date) printed.push(date);
  }
  const best =
    printed.find(
      (date) =>
        raw !== null && (date.day === told?.day || date.day === raw.day || isSameMoment(date, raw)),
    ) ??
    (metadata.isVagueDate ? printed[0] : null) ??
    told ??
    printed[0] ??
    null;
  if (!best) return null;
  const fallback = isVietnamese ? VIETNAM : null;
  if (best.time === null && told?.day === best.day && told.time !== null)
    return writeDate({ ...told, offset: told.offset ?? fallback });
  return writeDate({
    ...best,
    offset:
      best.offset ??
      fallback ??
      (told?.day === best.day && told.offset !== 'Z' ? told.offset : null),
  });
}

/** A moment that metadata tell in UTC, as the clocks of Vietnamese papers show it. */
function inVietnam(date: PrintedDate): PrintedDate {
  const { day, time, offset } = date;
  if (time === null || !UTC.test(offset ?? '')) return date;
  const moment = Date.parse(`${day}T${time}Z`) + AHEAD;
  const [onDay = '', atTime = ''] = new Date(moment).toISOString().split('T');
  return { day: onDay, time: atTime.slice(0, 5), offset: VIETNAM };
}

const MINUTE = 60_000;
const AHEAD = 7 * 60 * MINUTE;
const UTC = /^(?:Z|[+-]00:00)$/;
/** No zone is further from UTC; all but a few are whole quarters of an hour from it, and what is printed is cut or rounded. */
const FURTHEST = 14 * 60 * MINUTE;
const QUARTER = 15 * MINUTE;
const ROUNDED = 2 * MINUTE;

/** Whether a date that names the next or the last day is the same moment in its own zone: metadata often tell it in UTC. */
function isSameMoment(printed: PrintedDate, told: PrintedDate): boolean {
  if (!UTC.test(told.offset ?? '') || told.time === null || printed.time === null) return false;
  const apart = Math.abs(
    Date.parse(`${printed.day}T${printed.time}Z`) - Date.parse(`${told.day}T${told.time}Z`),
  );
  return apart <= FURTHEST && apart % QUARTER <= ROUNDED;
}
