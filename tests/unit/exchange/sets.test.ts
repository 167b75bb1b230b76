import { expect, test } from 'vitest';
import { sets } from '../../oracles/sets';

test('the sets for the oracles are the same for a seed, and have what is hostile', () => {
  const drawn = sets(200, 17);
  expect(sets(200, 17)).toEqual(drawn);
  expect(drawn).toHaveLength(200);
  const notes = drawn.flat().flatMap((item) => (item.kind === 'note' ? [item] : []));
  expect(new Set(notes.map(({ annotation }) => annotation.id)).size).toBe(notes.length);
  const seen = JSON.stringify(drawn);
  for (const part of ['=1+1', '＝', 'ER  - ', 'thuế;', '\u202E', 'script', '.invalid', 'hôm qua']) {
    expect(seen, part).toContain(part);
  }
  expect(notes.some(({ article }) => article === null)).toBe(true);
  expect(notes.some(({ annotation }) => annotation.target.quote.exact.length > 3_000)).toBe(true);
});
