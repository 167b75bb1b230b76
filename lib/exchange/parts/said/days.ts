import type { FormatContext } from '../../format';

type Language = FormatContext['language'];

/**
 * The day of a moment on the user's own clock, as an official writes it: 02/3/2026. Days below 10 and the months 1 and 2
 * have a zero in front (Decree 30/2020/NĐ-CP, appendix I, part II, section 2, item 4 b); English has two digits for each.
 * @param moment ISO 8601
 * @returns '' for what is no moment
 */
export function dayOfMoment(moment: string, language: Language): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? ''
    : printed(date.getFullYear(), date.getMonth() + 1, date.getDate(), language);
}

/**
 * The same of a date that a page or a document bears, in that page's own time zone.
 * @param date begins with YYYY-MM-DD
 * @returns '' for what is no day
 */
export function dayOfPage(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] =
    /^(\d{4})-(\d{2})-(\d{2})/.exec(date)?.slice(1).map(Number) ?? [];
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  return year > 0 && day > 0 && exists ? printed(year, month, day, language) : '';
}

function printed(year: number, month: number, day: number, language: Language): string {
  const wide = language === 'en' || month < 3;
  return [padded(day), wide ? padded(month) : String(month), String(year)].join('/');
}

const padded = (number: number): string => String(number).padStart(2, '0');
