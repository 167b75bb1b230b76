import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  partKey,
  partsOf,
  toggled,
  withDays,
  withoutAll,
  withoutPart,
} from '../../../../components/library/filters/filter-parts';
import { dimensions, type Filters } from '../../../../lib/search';

const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'none', '2026-11'), {
  minLength: 1,
  maxLength: 3,
});
const day = fc.constantFrom('2026-01-01', '2026-11-30');
const filters: fc.Arbitrary<Filters> = fc
  .record(
    {
      ...Object.fromEntries(dimensions.map((dimension) => [dimension, values])),
      from: day,
      to: day,
      dated: fc.constant('published' as const),
      around: fc.constant(true),
      noted: fc.constant(true),
      trash: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  // Without a document nothing is around it.
  .map(({ around, ...rest }: Filters) => ({
    ...rest,
    ...(rest.regulation && around && { around }),
  }));

test('taking every part off, in any order, leaves the place alone', () => {
  let checked = 0;
  fc.assert(
    fc.property(filters, fc.integer(), (chosen, seed) => {
      const parts = [...partsOf(chosen)];
      checked += parts.length;
      expect(new Set(parts.map(partKey)).size).toBe(parts.length);
      const order = parts.map((part, at) => [(seed * (at + 7)) % 13, part] as const);
      order.sort(([a], [b]) => a - b);
      const left = order.reduce((rest, [, part]) => withoutPart(rest, part), chosen);
      expect(partsOf(left)).toEqual([]);
      const { dated, ...place } = left;
      expect(place).toEqual(withoutAll(chosen));
    }),
  );
  expect(checked).toBeGreaterThan(200);
});

test('a value that is taken in and off again leaves what was there', () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...dimensions), (chosen, dimension) => {
      const once = toggled(chosen, dimension, 'mới');
      expect(once[dimension]).toEqual([...(chosen[dimension] ?? []), 'mới']);
      expect(toggled(once, dimension, 'mới')).toEqual(chosen);
    }),
  );
});

test('a part that is not there takes nothing off', () => {
  const chosen: Filters = { tag: ['thuế'] };
  expect(withoutPart(chosen, { kind: 'value', dimension: 'tag', value: 'đất' })).toBe(chosen);
});

test('days keep which day counts, and an empty one sets no end', () => {
  const chosen: Filters = { from: '2026-01-01', to: '2026-02-01', dated: 'published', noted: true };
  expect(withDays(chosen, '', '2026-03-01')).toEqual({
    to: '2026-03-01',
    dated: 'published',
    noted: true,
  });
  expect(withDays(chosen, '', '')).toEqual({ dated: 'published', noted: true });
});
