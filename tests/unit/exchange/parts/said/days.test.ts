import { expect, test } from 'vitest';
import { dayOfMoment, dayOfPage } from '../../../../../lib/exchange/parts/said/days';

test.each([
  ['2024-03-02T08:10+07:00', 'vi', '02/3/2024'],
  ['2024-03-02', 'en', '02/03/2024'],
  ['2024-01-31', 'vi', '31/01/2024'],
  ['2024-02-09', 'vi', '09/02/2024'],
  ['2024-12-10', 'vi', '10/12/2024'],
  // The page's own day, though it is the day before in Greenwich.
  ['2024-03-02T00:30:00+07:00', 'vi', '02/3/2024'],
  ['2026-99-99T08:00:00Z', 'vi', ''],
  ['2024-02-30', 'vi', ''],
  ['0000-00-00', 'vi', ''],
  ['hôm qua', 'vi', ''],
  ['', 'en', ''],
] as const)('the day of a page %j in %s is %j', (date, language, day) => {
  expect(dayOfPage(date, language)).toBe(day);
});

test.each([
  ['2026-11-22T12:00:00.000Z', 'vi', '22/11/2026'],
  ['2026-02-05T12:00:00.000Z', 'vi', '05/02/2026'],
  ['2026-07-05T12:00:00.000Z', 'en', '05/07/2026'],
  ['2026-99-99', 'vi', ''],
  ['', 'vi', ''],
] as const)('the day of the moment %j in %s is %j', (moment, language, day) => {
  expect(dayOfMoment(moment, language)).toBe(day);
});
