import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { VirtualizerHandle } from 'virtua';
import { steppedTo } from './stepped-to';
import { useAim } from './use-aim';
import { useHeldFocus } from './use-held-focus';

interface WalkedList {
  readonly list: RefObject<HTMLElement | null>;
  /** What scrolls, where that is not the list itself. */
  readonly scroller: RefObject<HTMLElement | null> | undefined;
  readonly handle: RefObject<VirtualizerHandle | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
}

interface Place {
  readonly key: string;
  readonly index: number;
}

const rowOf = (element: Element): number =>
  Number(element.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);

/**
 * One stop of the Tab key for a whole list: the arrows, Home, End and the page keys walk from row to row, drawn or not. The row
 * that has the focus keeps it when rows come before it, and hands it to the row in its place when it leaves.
 * @returns `stay` among them, to be called when rows turned out higher or lower than they were taken for: it keeps in sight what
 *   was walked to
 */
export function useWalking({ list, scroller, handle, count, keyOf }: WalkedList) {
  const [place, setPlace] = useState<Place | null>(null);
  // Rows move: the place of one that is gone is where it was drawn last.
  const last = useRef(0);
  const found = indexOf(place, count, keyOf);
  if (found !== null) last.current = found;
  const current =
    place === null || count === 0 ? null : (found ?? Math.min(last.current, count - 1));
  const focus = useHeldFocus(list, current === null ? null : keyOf(current));

  const aim = useAim(scroller ?? list);
  const stay = () => {
    if (current === null || !aim.isKept(keyOf(current))) return;
    handle.current?.scrollToIndex(current, { align: 'nearest' });
  };

  const focusRow = useCallback(
    (index: number) => {
      if (index < 0 || index >= count) return;
      handle.current?.scrollToIndex(index, { align: 'nearest' });
      aim.keep(keyOf(index));
      setPlace({ key: keyOf(index), index });
      focus.want(keyOf(index));
    },
    [count, keyOf, handle, focus.want, aim.keep],
  );

  const onFocusIn = (event: FocusEvent) => {
    focus.onFocusIn(event);
    const index = event.target instanceof Element ? rowOf(event.target) : -1;
    if (index >= 0 && index < count) setPlace({ key: keyOf(index), index });
  };
  const onFocusOut = (event: FocusEvent) => {
    focus.onFocusOut(event);
    const { relatedTarget: to } = event;
    if (to instanceof Node && list.current?.contains(to) === false) aim.forget();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || !target.matches('[data-stop]')) return;
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const next = steppedTo(event.key, rowOf(target), count, handle.current);
    if (next === null) return;
    event.preventDefault();
    focusRow(next);
  };
  return { current, focusRow, stay, walk: { onFocusIn, onFocusOut, onKeyDown } };
}

/** Where the row is now that was walked to last; null where it is gone. */
function indexOf(
  place: Place | null,
  count: number,
  keyOf: (index: number) => string,
): number | null {
  if (place === null) return null;
  if (place.index < count && keyOf(place.index) === place.key) return place.index;
  for (let index = 0; index < count; index++) if (keyOf(index) === place.key) return index;
  return null;
}
