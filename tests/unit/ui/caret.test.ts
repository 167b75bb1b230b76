import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caretAfter } from '../../../components/ui/note/caret';

/** The caret is drawn as a stroke. */
const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  ['an empty field is filled: one goes on behind it', '|', 'Ghi|'],
  ['a stored text comes before what was typed', 'thêm|', 'Ghi\nthêm|'],
  ['the same where both begin alike', 'G|', 'Ghi\nG|'],
  ['the caret stands within what was typed', 'Gi|a', 'Ghi\nGi|a'],
  ['a text comes behind', 'một| hai', 'một| hai ba'],
  ['the caret stands at the end, and a text comes behind', 'một|', 'một| hai'],
  ['texts come before and behind', 'một |hai', 'xin: một |hai ba'],
  ['words before the caret change', 'một hai| ba', 'bốn hai| ba'],
  ['words behind the caret change', 'một| hai', 'một| ba'],
  ['the words at the caret are gone: it stays at their place', 'một h|ai ba', 'một |ba'],
  ['letters within are others', 'abcdef|', 'abXXef|'],
  ['all is gone', 'một| hai', '|'],
];
test.each(cases)('%s: %s becomes %s', (_, before, after) => {
  const at = before.indexOf('|');
  expect(caretAfter(before.replace('|', ''), after.replace('|', ''), at)).toBe(after.indexOf('|'));
});

test('the caret is always within the text, and at its end after an end that stays', () => {
  let shifted = 0;
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (before, after, seed) => {
      const at = seed % (before.length + 1);
      const now = caretAfter(before, after, at);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(after.length);
      expect(caretAfter(before, `${after}${before}`, at)).toBe(after.length + at);
      if (after.length > 0) shifted++;
    }),
  );
  expect(shifted).toBeGreaterThan(50);
});
