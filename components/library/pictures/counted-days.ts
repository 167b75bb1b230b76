import type { Filters, Index } from '../../../lib/search';
import type { CountedDay } from './time-bins';

/** Weeks that are counted back from the present one. */
const WEEKS = 26;

/** Notes by month, each told by its first day. */
export const countedMonths = (index: Index, filters: Filters): readonly CountedDay[] =>
  index.query('', filters).facets.month.map(({ value, count }) => ({ day: `${value}-01`, count }));

/** Notes of each of the last weeks, each told by its Monday in local time. */
export function countedWeeks(
  index: Index,
  filters: Filters,
  now = new Date(),
): readonly CountedDay[] {
  const back = (now.getDay() + 6) % 7;
  return Array.from({ length: WEEKS }, (_, nth) => {
    const monday = localDay(now, -back - 7 * nth);
    const to = localDay(now, -back - 7 * nth + 6);
    return { day: monday, count: index.query('', { ...filters, from: monday, to }).hits.length };
  });
}

const localDay = (now: Date, by: number): string =>
  new Intl.DateTimeFormat('sv').format(
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + by),
  );
