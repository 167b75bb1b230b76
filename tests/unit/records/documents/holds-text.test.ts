import { expect, test } from 'vitest';
import { holdsText } from '../../../../lib/records';

test.each([
  ['theo Quy định 55 của chợ', 'Quy định 55', true],
  ['theo Quy định 55-QĐ/TW', 'Quy định 55', true],
  ['theo Quy định 555', 'Quy định 55', false],
  ['Quy định 55', 'Quy định 55', true],
  ['“Quy định 55”', 'Quy định 55', true],
  ['Quy định 555, rồi Quy định 55', 'Quy định 55', true],
  ['Luậte\u0301', 'Luật', false],
  ['quy định 55', 'Quy định 55', false],
  ['chợ', '', false],
  ['', 'chợ', false],
])('“%s” holds “%s”: %s', (text, sought, holds) => {
  expect(holdsText(text, sought)).toBe(holds);
});
