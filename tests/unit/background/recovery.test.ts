import { expect, test } from 'vitest';
import { createRecovery, outsideIn } from '../../../lib/background';
import type { WriteFailure } from '../../../lib/records';
import { fakeArea } from './fakes';

test.each<[WriteFailure, number]>([
  ['damaged', 1],
  ['emptied', 1],
  ['blocked', 0],
  ['full', 0],
  ['newer', 0],
])('the page that saves what is left: %s', async (failure, times) => {
  const session = fakeArea();
  let opened = 0;
  const open = async () => void opened++;
  // Over the death of the worker: once in a session of the browser.
  for (let worker = 0; worker < 2; worker++) {
    const recover = createRecovery(session, open);
    await Promise.all([recover(failure), recover(failure)]);
  }
  expect(opened).toBe(times);
});

test.each<[unknown, number | null]>([
  [undefined, null],
  [7, 7],
  [0, 0],
  ['7', null],
  [-1, null],
  [1.5, null],
  [{}, null],
])('of the number beside the database %j is believed as %j', async (stored, expected) => {
  const area = fakeArea();
  if (stored !== undefined) await area.set({ annotations: stored });
  expect(await outsideIn(area).read()).toBe(expected);
});
