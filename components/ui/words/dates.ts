import type { Language } from './i18n';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is slow to make, and a list writes hundreds of dates. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** What a file of another tool wrote and no reader of dates takes stays as it is: one row must not take the list with it. */
const isNoTime = (time: string): boolean => Number.isNaN(Date.parse(time));

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/**
 * The date an article bears, as its page shows it: "2022-05-09T15:03+07:00" stays 15:03 wherever the user is.
 * @returns the text itself when it is no ISO 8601 date
 */
export function formatPublished(publishedAt: string, language: Language): string {
  const [, year, month, day, hour, minute] = WRITTEN.exec(publishedAt) ?? [];
  if (year === undefined) return publishedAt;
  const clock = Date.UTC(
    +year,
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  // A month 13 is no date, and none is made of it.
  const isDay = new Date(clock).toISOString().startsWith(`${year}-${month}-${day}`);
  if (!isDay) return publishedAt;
  const date = dateFormat(language, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
    ...(hour !== undefined && {
      hour: language === 'vi' ? '2-digit' : 'numeric',
      minute: '2-digit',
    }),
    timeZone: 'UTC',
  });
  return date.format(clock);
}

/** The day of a document, in figures: 19/12/2016. What is no date (YYYY-MM-DD) stays as it is. */
export function formatDay(date: string, language: Language): string {
  const [, year, month, day] = WRITTEN.exec(date) ?? [];
  if (year === undefined) return date;
  const figures = dateFormat(language === 'en' ? 'en-GB' : 'vi', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return figures.format(Date.UTC(+year, Number(month) - 1, Number(day)));
}

/** When a version was seen, on the user's own clock: "3/5/2026, 08:12". */
export function formatMoment(time: string, language: Language): string {
  if (isNoTime(time)) return time;
  const date = dateFormat(language, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  }).format(Date.parse(time));
  const clock = dateFormat(language, { hour: '2-digit', minute: '2-digit' });
  return `${date}, ${clock.format(Date.parse(time))}`;
}

/** The day of a note, on the user's own clock: "3/5", with the year where it is not this one. */
export function formatDayOf(time: string, language: Language, now = new Date()): string {
  if (isNoTime(time)) return time;
  const date = new Date(time);
  return dateFormat(language, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  }).format(date);
}

/** The day of a moment on the user's own clock, always with its year: "3/5/2026". */
export function formatMomentDay(time: string, language: Language): string {
  if (isNoTime(time)) return time;
  return dateFormat(language, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  }).format(Date.parse(time));
}

/** A month in figures: 11/2026, Nov 2026. What is no month (YYYY-MM) stays as it is. */
export function formatMonth(month: string, language: Language): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  if (year === undefined) return month;
  return dateFormat(language, {
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(+year, Number(number) - 1));
}
