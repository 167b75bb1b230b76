import type { Language } from '../ui/language';

/** When a version was seen, on the reader's own clock: "3/5/2026, 08:12". */
export function formatMoment(time: string, language: Language): string {
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  }).format(Date.parse(time));
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return `${date}, ${clock.format(Date.parse(time))}`;
}

/** The day of a note, on the reader's own clock: "3/5", with the year where it is not this one. */
export function formatDayOf(time: string, language: Language, now = new Date()): string {
  const date = new Date(time);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  }).format(date);
}
