import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PageLine } from '../line/page-line';

/** Tells the page how high the card is, whenever that changes. */
export function useHeight(
  card: RefObject<HTMLElement | null>,
  line: PageLine,
  isShown: boolean,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const reportHeight = (): void => line.tell({ kind: 'height', pixels: element.offsetHeight });
    reportHeight();
    const observer = new ResizeObserver(reportHeight);
    observer.observe(element);
    return () => observer.disconnect();
  }, [card, line, isShown]);
}
