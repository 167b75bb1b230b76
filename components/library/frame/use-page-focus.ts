import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

const STOPS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/**
 * The focus falls to the body when what has it is taken away, such as a row that was settled, and keys lead nowhere then. It goes
 * to what came in its place, to the row behind or before it, or to the page's title. Long lists see to it themselves.
 * @returns for the page: remembers what has the focus
 */
export function usePageFocus(page: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const { current: here } = page;
    if (here === null) return;
    const observer = new MutationObserver((records) => {
      const { current: lost } = last;
      if (lost === null || lost.isConnected || document.activeElement !== document.body) return;
      last.current = null;
      const heir = heirOf(lost, here, records) ?? here.querySelector('h1');
      heir?.focus();
    });
    observer.observe(here, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page]);
  return useCallback(({ target }) => {
    last.current = target instanceof Element && !target.closest('.virtual-list') ? target : null;
  }, []);
}

/** What takes the place of an element that was removed from a page; null where that is nothing that takes the focus. */
function heirOf(
  lost: Element,
  page: HTMLElement,
  records: readonly MutationRecord[],
): HTMLElement | null {
  const gone = records.find(
    ({ target, removedNodes }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
  );
  if (gone === undefined) return null;
  const added = records
    .filter(({ target }) => target === gone.target)
    .flatMap(({ addedNodes }) => [...addedNodes]);
  // Parts of a page are no rows: what stands beside one has nothing to do with it.
  const beside = gone.target === page ? [] : [gone.nextSibling, gone.previousSibling];
  for (const node of [...added, ...beside]) {
    const stop = node instanceof Element && node.isConnected ? stopIn(node) : null;
    if (stop !== null) return stop;
  }
  return null;
}

const stopIn = (element: Element): HTMLElement | null =>
  [element, ...element.querySelectorAll(STOPS)].find(
    (each): each is HTMLElement =>
      each instanceof HTMLElement && each.matches(STOPS) && each.getClientRects().length > 0,
  ) ?? null;
