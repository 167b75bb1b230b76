import { expect, test } from 'vitest';
import {
  databaseProblems,
  sizeGoal,
  sizeLimit,
  sizeOutcome,
} from '../../../scripts/checks/content-script.mjs';

test.each([
  ['within the goal', [sizeGoal], 0],
  ['over the goal, within the limit', [sizeLimit], 0],
  ['over the limit', [sizeLimit + 1], 1],
  ['over the limit both', [sizeLimit + 1, sizeLimit + 1], 2],
  ['missing', [], 1],
])('content scripts %s', (_name, sizes, problems) => {
  const scripts = sizes.map((bytes) => ({ name: 'a.js', bytes }));
  expect(sizeOutcome(scripts).problems).toHaveLength(problems);
});

test('notes sizes and goal', () => {
  const scripts = [
    { name: 'article.js', bytes: 20_123 },
    { name: 'drawing.js', bytes: 10_000 },
  ];
  expect(sizeOutcome(scripts).note).toBe(
    'article.js 20.1 kB + drawing.js 10.0 kB = 30.1 kB gzip, goal 25.0 kB',
  );
});

test.each([
  ['var e=Error;e.name="DexieError"', true],
  ['indexedDB.open("a")', true],
  ['browser.runtime.sendMessage({})', false],
])('finds a database in %s: %s', (code, found) => {
  expect(databaseProblems(code).length > 0).toBe(found);
});
