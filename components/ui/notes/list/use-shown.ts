import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VirtualizerHandle } from 'virtua';

interface ShownRows {
  readonly handle: RefObject<VirtualizerHandle | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Rows that are drawn before the browser said how high the list is. */
  readonly firstRows: number;
  readonly onShown: ((first: number, last: number) => void) | undefined;
}

/** Rows that are told of beyond those that are seen, so that their records are there before they are. */
const ROWS_AROUND = 20;

/** Tells which rows are drawn, and whether the first ones leave room: virtua draws no more of them until it is scrolled. */
export function useShown({ handle, count, keyOf, firstRows, onShown }: ShownRows) {
  const [isShort, setShort] = useState(false);
  const told = useRef('');
  const tell = () => {
    const { current: at } = handle;
    if (at === null || count === 0) return;
    if (count > firstRows && at.getItemOffset(firstRows) < at.viewportSize) setShort(true);
    if (onShown === undefined) return;
    const step = (index: number): number => Math.floor(index / ROWS_AROUND) * ROWS_AROUND;
    const from = at.findItemIndex(at.scrollOffset);
    const to = at.findItemIndex(at.scrollOffset + at.viewportSize);
    const first = Math.max(0, step(from - ROWS_AROUND));
    const last = Math.min(count - 1, step(to) + 2 * ROWS_AROUND - 1);
    if (told.current === `${first} ${last}`) return;
    told.current = `${first} ${last}`;
    onShown(first, last);
  };
  useLayoutEffect(() => {
    told.current = '';
    tell();
  }, [count, keyOf, onShown]);
  return { tell, isShort };
}
