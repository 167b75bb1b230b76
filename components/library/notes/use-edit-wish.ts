import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Gives the focus to the field of a note that was opened to be written, as soon as the reading pane has drawn it.
 * @returns tells which note that is
 */
export function useEditWish(
  reading: RefObject<HTMLElement | null>,
  open: string | null,
): (id: string) => void {
  const [wish, setWish] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    const pane = reading.current;
    if (wish === null || wish.id !== open || pane === null) return;
    const focus = (): boolean => {
      const field = pane.querySelector<HTMLElement>('textarea');
      field?.focus();
      return field !== null;
    };
    if (focus()) return;
    const observer = new MutationObserver(() => focus() && observer.disconnect());
    observer.observe(pane, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [wish, open, reading]);
  return (id) => setWish({ id });
}
