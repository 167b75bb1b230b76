/** A day (ISO 8601 date) and how much there is of it. */
export interface CountedDay {
  readonly day: string;
  readonly count: number;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'years';

/** A stretch of days, first and last inclusive, ISO 8601 dates. */
export interface TimeBin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface TimeBins {
  readonly unit: TimeUnit;
  readonly bins: readonly TimeBin[];
}

const DAY_MS = 86_400_000;
const MAX_BINS = 48;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Days put together so that no more bars come of them than can be told apart, stretches without any among them. What is no date is
 * left out; a date in the future is one like others.
 * @param wanted where the user chose it, as long as it does not make too many bars
 */
export function timeBins(days: readonly CountedDay[], wanted?: 'week' | 'month'): TimeBins {
  const dated = days
    .map(({ day, count }) => ({ at: dayNumber(day), count }))
    .filter((one): one is { at: number; count: number } => one.at !== null && one.count > 0);
  if (dated.length === 0) return { unit: wanted ?? 'month', bins: [] };
  const first = Math.min(...extremes(dated));
  const last = Math.max(...extremes(dated));
  for (const { unit, startOf, next } of scalesFor(first, last, wanted)) {
    const starts: number[] = [];
    for (let at = startOf(first); at <= last && starts.length <= MAX_BINS; at = next(at)) {
      starts.push(at);
    }
    if (starts.length > MAX_BINS) continue;
    const counts = new Map<number, number>();
    for (const { at, count } of dated) {
      counts.set(startOf(at), (counts.get(startOf(at)) ?? 0) + count);
    }
    const bins = starts.map((start) => ({
      from: isoOf(start),
      to: isoOf(next(start) - 1),
      count: counts.get(start) ?? 0,
    }));
    return { unit, bins };
  }
  return { unit: 'years', bins: [] };
}

/** Both ends in one pass: spreading a hundred thousand days would be too many arguments. */
function extremes(dated: readonly { readonly at: number }[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of dated) {
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return [low, high];
}

interface Scale {
  readonly unit: TimeUnit;
  /** Of the stretch that a day is in, both as days since 1970. */
  readonly startOf: (day: number) => number;
  readonly next: (start: number) => number;
}

function scalesFor(first: number, last: number, wanted?: 'week' | 'month'): readonly Scale[] {
  const day: Scale = { unit: 'day', startOf: (at) => at, next: (at) => at + 1 };
  const week: Scale = {
    unit: 'week',
    // 1970 began on a Thursday; weeks begin on Mondays.
    startOf: (at) => at - ((((at + 3) % 7) + 7) % 7),
    next: (at) => at + 7,
  };
  const month: Scale = {
    unit: 'month',
    startOf: (at) => inMonth(at, 0),
    next: (at) => inMonth(at, 1),
  };
  const step = Math.ceil((yearOf(last) - yearOf(first) + 1) / (MAX_BINS - 1));
  const startYear = (at: number) => Math.floor(yearOf(at) / step) * step;
  const years: Scale = {
    unit: 'years',
    startOf: (at) => dayOf(startYear(at), 0),
    next: (at) => dayOf(startYear(at) + step, 0),
  };
  if (wanted === 'week') return [week, month, years];
  if (wanted === 'month') return [month, years];
  return last - first < 31 ? [day, years] : [week, month, years];
}

const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

function inMonth(day: number, by: number): number {
  const date = new Date(day * DAY_MS);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + by);
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function dayOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;
}

function dayNumber(day: string): number | null {
  const [, year, month, date] = DATE.exec(day) ?? [];
  if (year === undefined) return null;
  const at = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date)) / DAY_MS;
  return isoOf(at) === day ? at : null;
}

/** A year has four digits where it has fewer than five. */
const isoOf = (day: number): string => {
  const date = new Date(day * DAY_MS);
  const pad = (number: number, to: number) => String(number).padStart(to, '0');
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
};
