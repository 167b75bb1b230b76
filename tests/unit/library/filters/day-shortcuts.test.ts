import { expect, test } from 'vitest';
import { daysOf, type Shortcut } from '../../../../components/library/filters/day-shortcuts';

test.each<[Shortcut, string, string, string]>([
  // A Monday, a Wednesday and a Sunday of one week, and one over the turn of the year.
  ['thisWeek', '2026-11-30', '2026-11-30', '2026-12-06'],
  ['thisWeek', '2026-12-02', '2026-11-30', '2026-12-06'],
  ['thisWeek', '2026-12-06', '2026-11-30', '2026-12-06'],
  ['thisWeek', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['lastWeek', '2026-12-01', '2026-11-23', '2026-11-29'],
  ['lastWeek', '2027-01-03', '2026-12-21', '2026-12-27'],
  ['lastMonth', '2026-11-30', '2026-10-01', '2026-10-31'],
  ['lastMonth', '2027-01-15', '2026-12-01', '2026-12-31'],
  ['lastMonth', '2024-03-31', '2024-02-01', '2024-02-29'],
  ['lastQuarter', '2026-11-30', '2026-07-01', '2026-09-30'],
  ['lastQuarter', '2026-10-01', '2026-07-01', '2026-09-30'],
  ['lastQuarter', '2027-02-28', '2026-10-01', '2026-12-31'],
  ['thisYear', '2026-11-30', '2026-01-01', '2026-12-31'],
])('%s, seen from %s, is from %s to %s', (shortcut, today, from, to) => {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  for (const hour of [0, 12, 23]) {
    expect(daysOf(shortcut, new Date(year, month - 1, day, hour))).toEqual({ from, to });
  }
});
