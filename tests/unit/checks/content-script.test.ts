import { expect, test } from 'vitest';
import {
  databaseProblems,
  sizeGoal,
  sizeLimit,
  sizeOutcome,
} from '../../../scripts/checks/content-script.mjs';

test.each([
  ['within the goal', sizeGoal, 0],
  ['over the goal, within the limit', sizeLimit, 0],
  ['over the limit', sizeLimit + 1, 1],
])('a content script %s', (_name, bytes, problems) => {
  expect(sizeOutcome(bytes).problems).toHaveLength(problems);
});

test('notes size and goal', () => {
  expect(sizeOutcome(30_123).note).toBe('30.1 kB gzip, goal 25.0 kB');
});

test.each([
  ['var e=Error;e.name="DexieError"', true],
  ['indexedDB.open("a")', true],
  ['browser.runtime.sendMessage({})', false],
])('finds a database in %s: %s', (code, found) => {
  expect(databaseProblems(code).length > 0).toBe(found);
});
