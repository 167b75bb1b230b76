import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allChosen,
  chosenIn,
  extendedTo,
  keptIn,
  nothingChosen,
  type SelectionState,
  toggledIn,
} from '../../../../components/library/notes/selection-state';

const order = ['a', 'b', 'c', 'd', 'e', 'f'];
type Step = (state: SelectionState) => SelectionState;
const toggle =
  (id: string): Step =>
  (state) =>
    toggledIn(state, order, id);
const extend =
  (from: string | null, to: string): Step =>
  (state) =>
    extendedTo(state, order, from, to);
const chosenAfter = (...steps: readonly Step[]): string =>
  chosenIn(
    steps.reduce((state, step) => step(state), nothingChosen),
    order,
  ).join('');

test.each<[string, readonly Step[], string]>([
  ['one', [toggle('c')], 'c'],
  ['one, and off again', [toggle('c'), toggle('c')], ''],
  ['two, in the order of the list', [toggle('e'), toggle('b')], 'be'],
  ['a stretch from one', [toggle('b'), extend('b', 'd')], 'bcd'],
  ['a stretch upwards', [toggle('d'), extend('d', 'b')], 'bcd'],
  ['a stretch that went too far', [toggle('b'), extend('b', 'e'), extend('e', 'c')], 'bc'],
  ['a stretch over its own beginning', [toggle('c'), extend('c', 'e'), extend('e', 'a')], 'abc'],
  ['a stretch by the mouse', [toggle('b'), extend(null, 'd')], 'bcd'],
  ['a stretch where nothing was chosen', [extend('b', 'c')], 'bc'],
  ['a second stretch after walking on', [extend('a', 'b'), extend('d', 'e')], 'abde'],
  ['one off within a stretch', [toggle('a'), extend('a', 'd'), toggle('b')], 'acd'],
  ['a second stretch', [toggle('a'), extend('a', 'b'), toggle('d'), extend('d', 'e')], 'abde'],
  ['all, and one off', [() => allChosen(order), toggle('c')], 'abdef'],
])('%s', (_, steps, chosen) => {
  expect(chosenAfter(...steps)).toBe(chosen);
});

test('over another list only what is still in it stays chosen, and does not come back with the former one', () => {
  const ids = fc.subarray(order);
  const others = fc.shuffledSubarray(order);
  let lost = 0;
  fc.assert(
    fc.property(ids, others, fc.nat(5), fc.nat(5), (single, other, from, to) => {
      const [anchor = 'a', end = 'a'] = [order[from], order[to]];
      const before = extendedTo({ single: new Set(single), anchor, end: null }, order, anchor, end);
      const chosen = chosenIn(before, order);
      const kept = keptIn(before, order, other);
      expect(chosenIn(kept, other)).toEqual(other.filter((id) => chosen.includes(id)));
      lost += chosen.length - chosenIn(kept, other).length;
      expect(new Set(chosenIn(keptIn(kept, other, order), order))).toEqual(
        new Set(chosenIn(kept, other)),
      );
    }),
  );
  expect(lost).toBeGreaterThan(50);
});

test('who chose a stretch has the same notes when a deed puts them in another order', () => {
  const state = extendedTo(nothingChosen, order, 'b', 'd');
  const other = ['d', 'x', 'b', 'a', 'c', 'e', 'f'];
  expect(chosenIn(keptIn(state, order, other), other)).toEqual(['d', 'b', 'c']);
});
