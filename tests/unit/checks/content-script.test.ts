import { expect, test } from 'vitest';
import { databaseProblems } from '../../../scripts/checks/content-script.mjs';

test.each([
  ['var e=Error;e.name="DexieError"', true],
  ['indexedDB.open("a")', true],
  ['browser.runtime.sendMessage({})', false],
])('finds a database in %s: %s', (code, found) => {
  expect(databaseProblems(code).length > 0).toBe(found);
});
