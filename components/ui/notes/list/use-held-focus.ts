import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Holds the focus in a list whose rows come, move and go: browsers take it away from an element that moves in the document, and
 * from one that a row was read into, which is its stop no longer.
 * @param current key of the row that has the focus where its element is gone; null where there is no row
 */
export function useHeldFocus(list: RefObject<HTMLElement | null>, current: string | null) {
  // The element that has the focus, and the key of the row that shall have it as soon as it is drawn.
  const held = useRef<Element | null>(null);
  // The row that it is the stop of; null where it is something else in a row.
  const heldKey = useRef<string | null>(null);
  const wanted = useRef<string | null>(null);
  const heir = useRef(current);
  heir.current = current;
  const observer = useRef<MutationObserver | null>(null);

  const settle = useCallback(() => {
    const here = list.current;
    if (here === null) return;
    if (wanted.current !== null) {
      if (focusStop(here, wanted.current)) wanted.current = null;
      return;
    }
    const { current: element } = held;
    if (element === null) return;
    const { activeElement } = here.ownerDocument;
    const isStill = element.isConnected && stopOf(element) === heldKey.current;
    if (activeElement === element ? isStill : !isNowhere(activeElement)) return;
    if (isStill && element instanceof HTMLElement) {
      element.focus({ preventScroll: true });
    } else if (heir.current === null || !focusStop(here, heir.current)) {
      here.focus({ preventScroll: true });
    }
  }, [list]);

  useLayoutEffect(settle);
  useEffect(() => {
    if (list.current === null) return;
    // Rows are drawn by the list's own clock, too.
    observer.current = new MutationObserver(settle);
    observer.current.observe(list.current, {
      childList: true,
      subtree: true,
      attributeFilter: ['style', 'data-stop'],
    });
    return () => observer.current?.disconnect();
  }, [list, settle]);

  const onFocusIn = useCallback(({ target }: FocusEvent) => {
    held.current = target instanceof Element ? target : null;
    heldKey.current = held.current && stopOf(held.current);
  }, []);
  const onFocusOut = useCallback(
    ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) {
        held.current = null;
        wanted.current = null;
        return;
      }
      // Chromium says so of an element that is being moved or removed, too: then the list has just changed.
      queueMicrotask(() => {
        if ((observer.current?.takeRecords().length ?? 0) > 0) settle();
        else if (isNowhere(list.current?.ownerDocument.activeElement ?? null)) held.current = null;
      });
    },
    [list, settle],
  );
  const want = useCallback((key: string) => {
    wanted.current = key;
  }, []);
  return { want, onFocusIn, onFocusOut };
}

const isNowhere = (element: Element | null): boolean =>
  element === null || element === element.ownerDocument.body;

const stopOf = (element: Element): string | null => element.getAttribute('data-stop');

/** Gives the focus to the stop of a row; false where it is not drawn yet, or hidden until it is measured. */
function focusStop(list: HTMLElement, key: string): boolean {
  const stop = list.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`);
  stop?.focus({ preventScroll: true });
  return stop !== null && stop === list.ownerDocument.activeElement;
}
