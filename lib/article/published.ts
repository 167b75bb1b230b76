import type { Labelled } from './body';
import { type PrintedDate, readDate, writeDate } from './dates';
import type { Metadata } from './metadata';
import type { Page } from './page';

/** Vietnamese papers print their own clock's time, which is UTC+7. */
const VIETNAM = '+07:00';

/** When it was published, as the page prints it next to the title; the metadata fill in what is not printed. */
export function publishedAt(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
  isVietnamese: boolean,
): string | null {
  const told = metadata.published === null ? null : readDate(metadata.published, isVietnamese);
  const printed: PrintedDate[] = [];
  for (const { run, role } of labelled) {
    const found = page.runs[run];
    if (!found || (role !== 'dateline' && role !== 'byline')) continue;
    const date =
      readDate(found.text, isVietnamese) ??
      (found.datetime === null ? null : readDate(found.datetime, isVietnamese));
    if (date) printed.push(date);
  }
  const best =
    printed.find((date) => told !== null && (date.day === told.day || isSameMoment(date, told))) ??
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
      (told?.day === best.day && told.offset !== 'Z' ? told.offset : null) ??
      fallback,
  });
}

const MINUTE = 60_000;
/** No zone is further from UTC; all but a few are whole quarters of an hour from it, and what is printed is cut or rounded. */
const FURTHEST = 14 * 60 * MINUTE;
const QUARTER = 15 * MINUTE;
const ROUNDED = 2 * MINUTE;

/** Whether a date that names the next or the last day is the same moment in its own zone: metadata often tell it in UTC. */
function isSameMoment(printed: PrintedDate, told: PrintedDate): boolean {
  if (!/^(?:Z|[+-]00:00)$/.test(told.offset ?? '') || told.time === null || printed.time === null)
    return false;
  const apart = Math.abs(
    Date.parse(`${printed.day}T${printed.time}Z`) - Date.parse(`${told.day}T${told.time}Z`),
  );
  return apart <= FURTHEST && apart % QUARTER <= ROUNDED;
}
