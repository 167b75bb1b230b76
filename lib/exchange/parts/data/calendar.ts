const two = (number: number): string => String(number).padStart(2, '0');

/** Engines read much else as a date, such as "bài 5". */
const dateOf = (moment: string | null | undefined): Date | null => {
  const date = new Date(/^\d{4}-\d{2}-\d{2}T/.test(moment ?? '') ? (moment ?? '') : '');
  return Number.isNaN(date.getTime()) ? null : date;
};

/**
 * The day of a date that a page or a document bears, as it stands there.
 * @param date begins with YYYY-MM-DD
 * @returns YYYY-MM-DD, or '' for what is no day
 */
export function printedDay(date: string | null | undefined): string {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date ?? '')?.[0] ?? '';
  const parsed = dateOf(`${day}T00:00:00Z`);
  // 30 February is read as 2 March.
  return parsed?.toISOString().slice(0, 10) === day ? day : '';
}

/**
 * The day of a moment on the user's own clock.
 * @param moment ISO 8601
 * @returns YYYY-MM-DD, or '' for what is no moment
 */
export function localDay(moment: string | null | undefined): string {
  const date = dateOf(moment);
  if (date === null) return '';
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same with the time: YYYY-MM-DD HH:mm. */
export function localMinute(moment: string | null | undefined): string {
  const date = dateOf(moment);
  if (date === null) return '';
  return `${localDay(moment)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * A moment as programs exchange it.
 * @returns ISO 8601 in UTC, or null for what is no moment
 */
export const instantOf = (moment: string | null | undefined): string | null =>
  dateOf(moment)?.toISOString() ?? null;
