import { afterEach, expect, test } from 'vitest';
import { announceStart, followStarts } from '../../../entrypoints/article/generation';

const ending = new AbortController();
afterEach(() => ending.abort());

test('an annotator whose extension is gone learns that a newer one started; a living one does not care', () => {
  const told: string[] = [];
  for (const [name, alive] of [
    ['old', false],
    ['living', true],
  ] as const) {
    followStarts(
      document,
      ending.signal,
      () => alive,
      () => told.push(name),
    );
  }
  announceStart(document);
  expect(told).toEqual(['old']);
  ending.abort();
  announceStart(document);
  expect(told).toEqual(['old']);
});
