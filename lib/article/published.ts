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
  const best = printed.find((date) => date.day === told?.day) ?? told ?? printed[0] ?? null;
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
