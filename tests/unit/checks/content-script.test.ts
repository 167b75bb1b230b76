import { expect, test } from 'vitest';
import {
  databaseProblems,
  laterLimit,
  sizeLimit,
  sizeOutcome,
} from '../../../scripts/checks/content-script.mjs';

test.each([
  ['at the limit', [sizeLimit], [laterLimit], 0],
  ['at the limit together', [20_000, sizeLimit - 20_000], [], 0],
  ['over the limit together', [20_000, sizeLimit - 19_999], [], 1],
  ['with one that comes later and is over its own', [1], [laterLimit + 1], 1],
  ['missing', [], [1], 1],
])('content scripts %s', (_name, first, second, problems) => {
  const scripts = (sizes: readonly number[]) => sizes.map((bytes) => ({ name: 'a.js', bytes }));
  expect(sizeOutcome(scripts(first), scripts(second)).problems).toHaveLength(problems);
});

test('notes every size and what runs by itself', () => {
  const first = [
    { name: 'article.js', bytes: 20_123 },
    { name: 'annotator.js', bytes: 10_000 },
  ];
  expect(sizeOutcome(first, [{ name: 'ui.js', bytes: 9_000 }]).note).toBe(
    'article.js 20.1 kB + reader.js 10.0 kB = 30.1 kB gzip, goal 25.0 kB for the first; later drawing.js 9.0 kB',
  );
});

test.each([
  ['var e=Error;e.name="DexieError"', true],
  ['indexedDB.open("a")', true],
  ['browser.runtime.sendMessage({})', false],
])('finds a database in %s: %s', (code, found) => {
  expect(databaseProblems(code).length > 0).toBe(found);
});
