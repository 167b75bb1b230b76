import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOneLine, paragraphsOf } from '../../../../../lib/exchange/parts/said/typed-lines';
import { countedRuns } from '../../../../counted-runs';
import { anyText } from '../../context';

test.each<[string, string[][]]>([
  ['một', [['một']]],
  ['một\nhai\r\nba', [['một', 'hai', 'ba']]],
  ['một\n\n \n\nhai', [['một'], ['hai']]],
  ['\u2028một\u2029hai\u0085ba\vbốn\fnăm\r', [['một', 'hai', 'ba', 'bốn', 'năm']]],
  ['  lùi\tvào  ', [['  lùi vào']]],
  ['\0a\u0007b\u009f\ufffe\uffff', [[' a b']]],
  ['\ud800x\udc00', [['\ufffdx\ufffd']]],
  ['🔥', [['🔥']]],
  ['', []],
  [' \n ', []],
])('reads %j as the paragraphs %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});

test.each([
  ['một\r\n hai', 'một hai'],
  ['\u202egnợưd', '\u202egnợưd\u202c'],
  ['\u2067a\u202bb\u202cc', '\u2067a\u202bb\u202cc\u2069'],
  ['a\u202c\u2069b', 'a\u202c\u2069b'],
  ['\u200fa', '\u200fa'],
])('writes %j on one line as %j', (text, line) => expect(asOneLine(text)).toBe(line));

const direction = fc.constantFrom('\u202e', '\u202b', '\u2066', '\u2067', '\u202c', '\u2069');
const wild = fc
  .array(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 8 }), direction), {
    maxLength: 5,
  })
  .map((parts) => parts.join('').replace(/$/, () => (parts.length > 3 ? '\ud800' : '')));

/** Letters only: what must never be lost. */
const letters = (text: string): string => text.toWellFormed().replace(/[\p{C}\s\p{Z}]+/gu, '');

test('no letter is lost, and nothing is left that XML forbids or that turns what follows', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(wild, (text) => {
      const lines = paragraphsOf(text).flat();
      expect(letters(lines.join(''))).toBe(letters(text));
      expect(letters(asOneLine(text))).toBe(letters(text));
      for (const line of [...lines, asOneLine(text)]) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/u);
        const opened = line.match(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/g)?.length ?? 0;
        const closed = line.match(/[\u202c\u2069]/g)?.length ?? 0;
        expect(closed).toBeGreaterThanOrEqual(opened);
      }
      runs.count(/[\p{Cc}\p{Cs}\u202a-\u202e]/u.test(text));
    }),
    { numRuns: 2000 },
  );
  expect(runs.share()).toBeGreaterThan(0.5);
});
