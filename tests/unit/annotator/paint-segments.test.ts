import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../../lib/annotator/paint/paint-segments';

type Row = readonly [start: number, end: number];
const spansOf = (rows: readonly Row[]) => rows.map(([start, end]) => ({ start, end }));

test.each<[string, readonly Row[], string]>([
  ['nothing', [], ''],
  ['an empty span', [[3, 3]], ''],
  [
    'side by side',
    [
      [5, 9],
      [0, 5],
    ],
    '0-5:1 5-9:0',
  ],
  [
    'a shorter one inside lies on top, though older',
    [
      [4, 6],
      [0, 10],
    ],
    '0-4:1 4-6:0,1 6-10:1',
  ],
  [
    'of two as long the newer',
    [
      [0, 6],
      [3, 9],
    ],
    '0-3:0 3-6:1,0 6-9:1',
  ],
  [
    'the same place twice',
    [
      [0, 6],
      [0, 6],
    ],
    '0-6:1,0',
  ],
  [
    'with the same end',
    [
      [0, 9],
      [6, 9],
    ],
    '0-6:0 6-9:1,0',
  ],
  [
    'what lies too deep to show parts nothing',
    [
      [0, 10],
      [0, 10],
      [0, 10],
      [0, 10],
      [-5, 5],
    ],
    '-5-0:4 0-5:4,3,2,1 5-10:3,2,1,0',
  ],
  [
    'five deep',
    [
      [0, 10],
      [0, 10],
      [0, 10],
      [0, 10],
      [-20, 5],
    ],
    '-20-0:4 0-10:3,2,1,0',
  ],
])('%s', (_, rows, expected) => {
  const shown = segments(spansOf(rows)).map(({ start, end, over }) => `${start}-${end}:${over}`);
  expect(shown.join(' ')).toBe(expected);
});

test('every place has exactly the spans that lie there, the shortest on top', () => {
  let checked = 0;
  let deep = 0;
  const row = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, length]): Row => [a, a + length]);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const stretches = segments(spansOf(rows));
      for (let at = 0; at < 61; at++) {
        const here = [...rows.keys()]
          .filter((index) => (rows[index]?.[0] ?? 0) <= at && at < (rows[index]?.[1] ?? 0))
          .sort((a, b) => {
            const [one, other] = [rows[a] ?? [0, 0], rows[b] ?? [0, 0]];
            return one[1] - one[0] - (other[1] - other[0]) || b - a;
          });
        const found = stretches.filter(({ start, end }) => start <= at && at < end);
        expect(found.length).toBe(here.length === 0 ? 0 : 1);
        if (here.length > 0) expect(found[0]?.over).toEqual(here.slice(0, 4));
        checked++;
        if (here.length > 1) deep++;
      }
    }),
    { numRuns: 300 },
  );
  expect(checked).toBe(300 * 61);
  expect(deep).toBeGreaterThan(checked / 10);
});
