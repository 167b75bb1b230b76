import type { Run } from '../../runs/page-runs';
import { type PrintedDate, readPrintedDate, writeDate } from '../../words/printed-date';
import type { LabelledRun, PageReading } from '../page-reading';
import { partedText } from './signature';

/** Vietnamese papers print their own clock's time, which is UTC+7. */
const VIETNAM = '+07:00';

/**
 * When it was published, as the page prints it next to the headline. The metadata fill in what is not printed.
 *
 * @returns ISO 8601 with the page's own offset, or a date alone
 */
export function publishedAt(reading: PageReading, labelled: readonly LabelledRun[]): string | null {
  const { metadata, isVietnamese } = reading;
  const given = readPrintedDate(metadata.published ?? '', isVietnamese);
  const inMetadata = asPrinted(given, isVietnamese);
  const printed = printedDates(reading, labelled);
  const [firstPrinted = earliestEntry(reading)] = printed;
  const confirmed = given && printed.find((date) => isSameDate(date, given, inMetadata));
  const best =
    confirmed ??
    (metadata.isVagueDate ? (firstPrinted ?? inMetadata) : (inMetadata ?? firstPrinted));
  return best && writeDate(completed(best, inMetadata, isVietnamese));
}

/** The dates in datelines and bylines. */
function printedDates(
  { page, isVietnamese }: PageReading,
  labelled: readonly LabelledRun[],
): readonly PrintedDate[] {
  return labelled.flatMap(({ run: i, role }) => {
    const run = role === 'dateline' || role === 'byline' ? page.runs[i] : undefined;
    return (run && dateOf(run, isVietnamese)) ?? [];
  });
}

/** The day of a live report's first entry, which is often its last line; null elsewhere. */
function earliestEntry({ page, entries, isVietnamese }: PageReading): PrintedDate | null {
  const days = [...entries].flatMap(
    (i) => readPrintedDate(page.runs[i]?.text ?? '', isVietnamese) ?? [],
  );
  return days.sort((a, b) => (writeDate(a) < writeDate(b) ? -1 : 1))[0] ?? null;
}

/** Before the one date of two that counts. */
const PUBLISHED = /(?:ngày )?(?:đăng|xuất bản)|published|posted/i;

/** The date that a line prints; that of its `datetime` where this is of the same day and has a time too. */
function dateOf(run: Run, isVietnamese: boolean): PrintedDate | null {
  const { datetime } = run;
  const text = partedText(run);
  const from = text.search(PUBLISHED);
  const printed =
    readPrintedDate(text.slice(Math.max(0, from)), isVietnamese) ??
    readPrintedDate(text, isVietnamese);
  const inAttribute = asPrinted(readPrintedDate(datetime ?? '', isVietnamese), isVietnamese);
  const isFuller = printed?.time === null && inAttribute?.day === printed.day;
  return isFuller ? inAttribute : (printed ?? inAttribute);
}

/** Whether a printed date is the one that metadata give: `given` as it stands there, `inMetadata` by the page's clock. */
const isSameDate = (
  printed: PrintedDate,
  given: PrintedDate,
  inMetadata: PrintedDate | null,
): boolean =>
  printed.day === inMetadata?.day || printed.day === given.day || isSameMoment(printed, given);

/** A date with what it lacks: time and offset of the metadata's if that is of the same day. */
function completed(
  date: PrintedDate,
  inMetadata: PrintedDate | null,
  isVietnamese: boolean,
): PrintedDate {
  const ownOffset = isVietnamese ? VIETNAM : null;
  const ofSameDay = inMetadata?.day === date.day ? inMetadata : null;
  if (date.time === null && ofSameDay !== null && ofSameDay.time !== null)
    return { ...ofSameDay, offset: ofSameDay.offset ?? ownOffset };
  // Metadata in UTC do not say by which clock the page prints its time.
  const offset = ofSameDay && !UTC.test(ofSameDay.offset ?? '') ? ofSameDay.offset : null;
  return { ...date, offset: date.offset ?? ownOffset ?? offset };
}

/** A date that is not printed, as the page would print it. */
const asPrinted = (date: PrintedDate | null, isVietnamese: boolean): PrintedDate | null =>
  date && isVietnamese ? inVietnam(date) : date;

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
