import { expect, test } from 'vitest';
import { steppedTo } from '../../../../components/ui/notes/list/stepped-to';

/** Rows of 50 pixels in a window of 500. */
const handle = {
  viewportSize: 500,
  getItemOffset: (index: number) => index * 50,
  findItemIndex: (offset: number) => Math.floor(offset / 50),
};

test.each<[string, number, number | null]>([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, 0],
  ['Home', 40, 0],
  ['End', 40, 99],
  ['PageDown', 40, 49],
  ['PageDown', 95, 99],
  ['PageUp', 40, 31],
  ['PageUp', 3, 0],
  ['a', 4, null],
  ['Enter', 4, null],
  ['constructor', 4, null],
])('%s walks from row %i of 100 to %s', (key, from, to) => {
  expect(steppedTo(key, from, 100, handle)).toBe(to);
});

test('a row that is higher than the window is left by a page key', () => {
  const high = { ...handle, findItemIndex: () => 4 };
  expect(steppedTo('PageDown', 4, 100, high)).toBe(5);
  expect(steppedTo('PageUp', 4, 100, high)).toBe(3);
});
