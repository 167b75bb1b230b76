import { expect, test } from 'vitest';
import {
  formatDayOf,
  formatMoment,
  formatMomentDay,
  formatPublished,
} from '../../../components/ui/words/dates';

test.each([
  ['2022-05-09T15:03+07:00', 'vi', '15:03 9/5/2022'],
  ['2022-05-09T15:03+07:00', 'en', 'May 9, 2022, 3:03 PM'],
  ['2022-05-09T23:59:59Z', 'vi', '23:59 9/5/2022'],
  ['2022-05-09', 'vi', '9/5/2022'],
  ['2022-05-09', 'en', 'May 9, 2022'],
  ['thứ Hai', 'vi', 'thứ Hai'],
  ['2999-13-45T99:99', 'vi', '2999-13-45T99:99'],
  ['2023-02-29', 'vi', '2023-02-29'],
] as const)('shows %s as the page does, in %s', (publishedAt, language, shown) => {
  expect(formatPublished(publishedAt, language).replace(/\s/g, ' ')).toBe(shown);
});

test.each([formatMoment, formatMomentDay, formatDayOf])(
  'a time that cannot be read is written as it stands: %o',
  (format) => {
    for (const time of ['2026-01-01T00:00:00+07', 'hôm qua', '']) {
      expect(format(time, 'vi')).toBe(time);
    }
    expect(format('2026-01-01T03:00:00.000Z', 'vi')).toContain('1/1');
  },
);
