/** Stretches of days that are asked for often. */
export const shortcuts = ['thisWeek', 'lastWeek', 'lastMonth', 'lastQuarter', 'thisYear'] as const;
export type Shortcut = (typeof shortcuts)[number];

/** First and last day, ISO 8601 dates in local time. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a shortcut, as seen from a day. A week begins on Monday; this week and this year end with their last day,
 * so that the address means the same tomorrow.
 */
export function daysOf(shortcut: Shortcut, today: Date): Days {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  switch (shortcut) {
    case 'thisWeek':
    case 'lastWeek': {
      const ago = shortcut === 'thisWeek' ? 0 : 7;
      const monday = day - ((today.getDay() + 6) % 7) - ago;
      return { from: isoDay(year, month, monday), to: isoDay(year, month, monday + 6) };
    }
    case 'lastMonth':
      return { from: isoDay(year, month - 1, 1), to: isoDay(year, month, 0) };
    case 'lastQuarter': {
      const begin = month - (month % 3) - 3;
      return { from: isoDay(year, begin, 1), to: isoDay(year, begin + 3, 0) };
    }
    case 'thisYear':
      return { from: isoDay(year, 0, 1), to: isoDay(year, 11, 31) };
  }
}

/** Months and days outside their range count on, as those of `Date` do. */
function isoDay(year: number, month: number, day: number): string {
  const date = new Date(year, month, day);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
