import { expect, test } from 'vitest';
import { checkSuffixes, suffixesOutcome } from '../../../scripts/checks/suffixes.mjs';

test('the stored list is what the script writes', () => {
  expect(checkSuffixes().problems).toEqual([]);
});

test.each([
  ['as it is', '{"version":"1"}', 0],
  ['older', '{"version":"0"}', 1],
  ['edited by hand', '{"version":"1" }', 1],
])('a list %s', (_name, stored, problems) => {
  expect(suffixesOutcome(stored, '{"version":"1"}').problems).toHaveLength(problems);
});
