import { expect, test } from 'vitest';
import { databaseMarkersIn } from './database';

test.each([
  ['var e=Error;e.name="DexieError"', ['Dexie', 'DexieError']],
  ['indexedDB.open("a")', ['indexedDB']],
  ['browser.runtime.sendMessage({})', []],
])('signs of a database in %s', (code, markers) => {
  expect(databaseMarkersIn(code)).toEqual(markers);
});
