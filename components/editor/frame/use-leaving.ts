import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { tabStops } from '../../ui/browser/tab-stops';
import type { PageLine } from '../line/page-line';

// In: the card's element. Out: what only a frame needs: its height, the ways to leave it by keys, and whether it is covered.
// Two files work around losses of focus and letters in Firefox.

/** Escape closes the card; Tab at its end, or back at its beginning, goes on in the page. */
export function useLeaving(
  card: RefObject<HTMLElement | null>,
  line: PageLine,
  isShown: boolean,
): void {
  useEffect(() => {
    if (!isShown) return;
    const leave = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') line.tell({ kind: 'close', focus: true });
      if (event.key !== 'Tab' || !line.hasPage) return;
      const stops = card.current ? tabStops(card.current) : [];
      const last = event.shiftKey ? stops[0] : stops.at(-1);
      if (last !== undefined && last !== document.activeElement) return;
      event.preventDefault();
      line.tell({ kind: 'leave', step: event.shiftKey ? -1 : 1 });
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [card, line, isShown]);
}
