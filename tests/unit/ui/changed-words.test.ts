import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from '../../../components/editor/changed-words';

const written = (before: string, after: string): string =>
  changedWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
    )
    .join('');

test.each([
  ['nghỉ một ngày rưỡi.', 'nghỉ hai ngày.', 'nghỉ [-một][+hai] ngày[- rưỡi].'],
  ['giá 1.085 đồng', 'giá 1.095 đồng', 'giá [-1.085][+1.095] đồng'],
  ['như cũ', 'như cũ', 'như cũ'],
  ['', 'mới', '[+mới]'],
  ['cũ', '', '[-cũ]'],
])('%j became %j', (before, after, expected) => {
  expect(written(before, after)).toBe(expected);
});

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

test('joined, the stretches are the two texts again', () => {
  const text = fc
    .array(fc.constantFrom('một', 'hai', 'ba', ' ', ', ', '27-NQ/TW', '.'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  let changed = 0;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = changedWords(before, after);
      const join = (left: string): string =>
        stretches.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
      expect(join('removed')).toBe(after);
      // Common words are in the new spelling, where white space may be another.
      expect(spaced(join('added'))).toBe(spaced(before));
      if (before !== after) changed++;
    }),
  );
  expect(changed).toBeGreaterThan(50);
});
