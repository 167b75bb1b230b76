import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface PageKeys {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Where all that can be found is drawn: the browser's own search serves there. */
  readonly reading: RefObject<HTMLElement | null>;
  readonly onPrint: () => void;
}

/**
 * Few rows are drawn, so the browser would search and print those alone: Ctrl+F leads to the search over all notes, and from there, or
 * from the text that is read, to the browser's; Ctrl+P draws all that were found and prints them.
 */
export function usePageKeys({ field, reading, onPrint }: PageKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'p') {
        event.preventDefault();
        onPrint();
      }
      const at = document.activeElement;
      if (key !== 'f' || at === field.current || reading.current?.contains(at)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [field, reading, onPrint]);
}
