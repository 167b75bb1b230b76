import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { suffixesPath, suffixesText } from '../../scripts/suffix-list.mjs';

test('the stored list is of the tldts installed; if not, run node scripts/suffixes.mjs', () => {
  // Not toBe: it would print both lists.
  expect(readFileSync(suffixesPath, 'utf8') === suffixesText()).toBe(true);
});
