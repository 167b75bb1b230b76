import type { VirtualizerHandle } from 'virtua';

/** Part of what is seen that a page key moves by: the rest shows where one was. */
const PAGE = 0.9;

/** The row that a key walks to, at the most the last; null where the key does not walk. */
export function steppedTo(
  key: string,
  from: number,
  count: number,
  handle: Pick<VirtualizerHandle, 'getItemOffset' | 'findItemIndex' | 'viewportSize'> | null,
): number | null {
  const page = (direction: 1 | -1): number => {
    if (handle === null) return from + direction;
    const offset = handle.getItemOffset(from) + direction * handle.viewportSize * PAGE;
    const index = handle.findItemIndex(Math.max(0, offset));
    return index === from ? from + direction : index;
  };
  const steps = new Map<string, () => number>([
    ['ArrowDown', () => from + 1],
    ['ArrowUp', () => from - 1],
    ['Home', () => 0],
    ['End', () => count - 1],
    ['PageDown', () => page(1)],
    ['PageUp', () => page(-1)],
  ]);
  const to = steps.get(key)?.();
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}
