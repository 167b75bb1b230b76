import { expect, test } from 'vitest';
import { newId, parseTags } from '../../../lib/records';

test.each([
  ['nêu gương, Hà Nội', ['nêu gương', 'Hà Nội']],
  [' #a ,, a, A , ##b', ['a', 'b']],
  ['một   hai', ['một hai']],
  ['đảng'.normalize('NFD'), ['đảng']],
  [' , #', []],
  ['x'.repeat(200), ['x'.repeat(200)]],
])('parseTags(%j)', (typed, tags) => {
  expect(parseTags(typed)).toEqual(tags);
});

test('ids are random UUIDs of version 4', () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
