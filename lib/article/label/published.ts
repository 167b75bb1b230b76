import { type PrintedDate, readDate, writeDate } from '../words/printed-date';
import type { LabelledRun, PageReading } from './page-reading';

/** Vietnamese papers print their own clock's time, which is UTC+7. */
const VIETNAM = '+07:00';

/**
 * When it was published, as the page prints it next to the title. The metadata fill in what is not printed.
 *
 * @returns ISO 8601 with the page's own offset, or a date alone
 */
export function publishedAt(
  { page, metadata, isVietnamese }: PageReading,
  labelled: readonly LabelledRun[],
): string | null {
  const local = (date: PrintedDate | null): PrintedDate | null =>
    date && isVietnamese ? inVietnam(date) : date;
  const raw = metadata.published === null ? null : readDate(metadata.published, isVietnamese);
  const inMetadata = local(raw);
  const printed: PrintedDate[] = [];
  for (const { run, role } of labelled) {
    const line = page.runs[run];
    if (!line || (role !== 'dateline' && role !== 'byline')) continue;
    const shown = readDate(line.text, isVietnamese);
    const inAttribute =
      line.datetime === null ? null : local(readDate(line.datetime, isVietnamese));
    const isFuller = shown?.time === null && inAttribute?.day === shown.day;
    const date = isFuller ? inAttribute : (shown ?? inAttribute);
    if (date) printed.push(date);
  }
  const best =
    printed.find(
      (date) =>
        raw !== null &&
        (date.day === inMetadata?.day || date.day === raw.day || isSameMoment(date, raw)),
    ) ??
    (metadata.isVagueDate ? printed[0] : null) ??
    inMetadata ??
    printed[0] ??
    null;
  if (!best) return null;
  const fallback = isVietnamese ? VIETNAM : null;
  if (best.time === null && inMetadata?.day === best.day && inMetadata.time !== null)
    return writeDate({ ...inMetadata, offset: inMetadata.offset ?? fallback });
  return writeDate({
    ...best,
    offset:
      best.offset ??
      fallback ??
      (inMetadata?.day === best.day && inMetadata.offset !== 'Z' ? inMetadata.offset : null),
  });
}

/** A moment that metadata give in UTC, as the clocks of Vietnamese papers show it. */
function inVietnam(date: PrintedDate): PrintedDate {
  const { day, time, offset } = date;
  if (time === null || !UTC.test(offset ?? '')) return date;
  const moment = Date.parse(`${day}T${time}Z`) + VIETNAM_AHEAD_MS;
  const [onDay = '', atTime = ''] = new Date(moment).toISOString().split('T');
  return { day: onDay, time: atTime.slice(0, 5), offset: VIETNAM };
}

const MINUTE_MS = 60_000;
const VIETNAM_AHEAD_MS = 7 * 60 * MINUTE_MS;
const UTC = /^(?:Z|[+-]00:00)$/;
/** No zone is further from UTC. All are whole quarters of an hour from it; printed minutes are cut or rounded. */
const MAX_OFFSET_MS = 14 * 60 * MINUTE_MS;
const QUARTER_MS = 15 * MINUTE_MS;
const ROUNDING_MS = 2 * MINUTE_MS;

/** Whether a printed date is the metadata's moment in another zone: metadata often give it in UTC, so days can differ. */
function isSameMoment(printed: PrintedDate, inMetadata: PrintedDate): boolean {
  if (!UTC.test(inMetadata.offset ?? '') || inMetadata.time === null || printed.time === null)
    return false;
  const apartMs = Math.abs(
    Date.parse(`${printed.day}T${printed.time}Z`) -
      Date.parse(`${inMetadata.day}T${inMetadata.time}Z`),
  );
  return apartMs <= MAX_OFFSET_MS && apartMs % QUARTER_MS <= ROUNDING_MS;
}
