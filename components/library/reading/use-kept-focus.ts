import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a part whose content is drawn anew: where the element that had it is gone, the part itself has it.
 * @param shown what is drawn, by its id
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, shown: string) {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    root.current?.focus({ preventScroll: true });
  }, [root, shown]);
  return {
    onFocusIn: () => {
      hadFocus.current = true;
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      // A press beside everything, or another part of the page; what is taken away tells no new place either.
      if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) {
        hadFocus.current = false;
      }
    },
  };
}
