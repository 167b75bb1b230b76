import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeBins } from '../../../../components/library/pictures/time-bins';
import { countedRuns } from '../../../counted-runs';

const of = (...days: readonly string[]) => days.map((day) => ({ day, count: 1 }));

test.each([
  ['one day', of('2026-11-30'), 'day', ['2026-11-30 2026-11-30 1']],
  [
    'a gap is a bar of none',
    of('2026-02-27', '2026-03-01'),
    'day',
    ['2026-02-27 2026-02-27 1', '2026-02-28 2026-02-28 0', '2026-03-01 2026-03-01 1'],
  ],
  [
    'weeks begin on Monday',
    of('2026-11-01', '2026-11-02', '2026-12-03'),
    'week',
    [
      '2026-10-26 2026-11-01 1',
      '2026-11-02 2026-11-08 1',
      '2026-11-09 2026-11-15 0',
      '2026-11-16 2026-11-22 0',
      '2026-11-23 2026-11-29 0',
      '2026-11-30 2026-12-06 1',
    ],
  ],
  [
    'what is no date is left out',
    of('', 'hôm qua', '2026-02-30', '2026-1-1', '2026-01-01'),
    'day',
    ['2026-01-01 2026-01-01 1'],
  ],
  ['the first century', of('0001-01-01'), 'day', ['0001-01-01 0001-01-01 1']],
] as const)('%s', (_, days, unit, bins) => {
  const drawn = timeBins(days);
  expect(drawn.unit).toBe(unit);
  expect(drawn.bins.map(({ from, to, count }) => `${from} ${to} ${count}`)).toEqual(bins);
});

test('months and years where there are too many weeks; months where they are asked for', () => {
  expect(timeBins(of('2024-01-15', '2026-11-30')).unit).toBe('month');
  expect(timeBins(of('1986-12-15', '2026-11-30')).unit).toBe('years');
  expect(timeBins(of('0001-01-01', '9999-12-31')).bins.length).toBeLessThanOrEqual(48);
  expect(timeBins(of('2026-11-29', '2026-11-30'), 'month').bins).toEqual([
    { from: '2026-11-01', to: '2026-11-30', count: 2 },
  ]);
  expect(timeBins([]).bins).toEqual([]);
});

test('every day is counted once, in bars without a gap between them, of which there are few', () => {
  const runs = countedRuns();
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    .map((date) => ({ day: date.toISOString().slice(0, 10), count: 1 }));
  const unit = fc.constantFrom(undefined, 'week' as const, 'month' as const);
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), unit, (days, wanted) => {
      const { bins } = timeBins(days, wanted);
      runs.count(bins.length > 1);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      expect(bins.length).toBeLessThanOrEqual(48);
      for (const [at, bin] of bins.entries()) {
        const inside = days.filter((one) => one.day >= bin.from && one.day <= bin.to);
        expect(bin.count).toBe(inside.length);
        const next = bins[at + 1];
        if (next) expect(Date.parse(next.from) - Date.parse(bin.to)).toBe(86_400_000);
      }
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.7);
});
