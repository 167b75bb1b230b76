import { expect, test } from 'vitest';
import { momentOf, publishedOf } from '../../../../lib/exchange/read/notes/moment';

test.each<[unknown, string | null]>([
  ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.000Z'],
  ['2024-05-01T10:00:00.123456+07:00', '2024-05-01T03:00:00.123Z'],
  ['2024-05-01 10:00:00+00:00', '2024-05-01T10:00:00.000Z'],
  ['2024-05-01 10:00:00', '2024-05-01T10:00:00.000Z'],
  ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  [1_714_557_600, '2024-05-01T10:00:00.000Z'],
  [1_714_557_600_000, '2024-05-01T10:00:00.000Z'],
  ['1714557600', '2024-05-01T10:00:00.000Z'],
  ['1714557600000', '2024-05-01T10:00:00.000Z'],
  ['2026-99-99T10:00:00Z', null],
  ['mục 5', null],
  ['+010000-01-01T00:00:00Z', null],
  ['1601-01-01T00:00:00Z', null],
  [Number.NaN, null],
  [0, null],
  ['', null],
  [null, null],
  [{}, null],
])('%j is %s', (value, moment) => {
  expect(momentOf(value)).toBe(moment);
});

test('the day of an article keeps its own offset', () => {
  expect(publishedOf('2024-05-01T10:00:00+07:00')).toBe('2024-05-01T10:00:00+07:00');
  expect(publishedOf('2024-13-01')).toBeNull();
});
