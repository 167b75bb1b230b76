import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf } from '../../../components/page/toolbar/place-beside';

const window = { width: 1000, height: 700 };
const passageAt = (left: number, top: number) => ({
  left,
  top,
  right: left + 200,
  bottom: top + 20,
});

test.each([
  ['below where there is room', passageAt(100, 100), 300, 'below', { x: 100, y: 128 }],
  ['above where there is none below', passageAt(100, 600), 300, 'below', { x: 100, y: 292 }],
  ['above if that is asked for', passageAt(100, 600), 40, 'above', { x: 100, y: 552 }],
  ['below at the top of the window', passageAt(100, 10), 40, 'above', { x: 100, y: 38 }],
  ['inside the window at its right edge', passageAt(780, 100), 300, 'below', { x: 632, y: 128 }],
] as const)('a box goes %s', (_, passage, height, side, expected) => {
  expect(placeOf(passage, { width: 360, height }, window, { side, align: 'start' })).toMatchObject(
    expected,
  );
});

test.each([
  ['behind it, at its full height', 100, 480, { x: 308, y: 60, maxHeight: 684 }],
  ['below it, cut, where there is no room behind', 500, 480, { y: 488, maxHeight: 204 }],
  ['below it where most of it has room', 100, 340, { x: 100, y: 348, maxHeight: 344 }],
])('beside a tall passage a box goes %s', (_, left, bottom, expected) => {
  const passage = { left, top: 60, right: left + 200, bottom };
  const box = { width: 360, height: 600 };
  expect(placeOf(passage, box, window, { side: 'below', align: 'start' })).toMatchObject(expected);
});

test.each([
  ['above', -900],
  ['below', 1_600],
])('beside a passage that lies %s the window a box is no taller than the window', (_, top) => {
  const box = { width: 360, height: 900 };
  const place = placeOf(passageAt(100, top), box, window, { side: 'below', align: 'start' });
  expect(place).toMatchObject({ y: 8, maxHeight: 684 });
});

test('a box is always inside the window, and beside the passage where there is room', () => {
  let beside = 0;
  const number = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      number(800),
      number(680),
      number(700),
      fc.boolean(),
      (left, top, height, isAbove) => {
        const passage = passageAt(left, top);
        const box = { width: 360, height };
        const { x, y, maxHeight } = placeOf(passage, box, window, {
          side: isAbove ? 'above' : 'below',
          align: 'start',
        });
        const shown = Math.min(height, maxHeight);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + box.width).toBeLessThanOrEqual(window.width - 8);
        expect(y).toBeGreaterThanOrEqual(8);
        const isBeside = y >= passage.bottom || y + shown <= passage.top || x >= passage.right;
        if (Math.max(passage.top, window.height - passage.bottom) - 16 >= shown) {
          expect(isBeside).toBe(true);
          beside++;
        }
      },
    ),
  );
  expect(beside).toBeGreaterThan(50);
});
