import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The filters where they lie over the list, in a narrow window: elsewhere they are always there, and this changes nothing. */
export interface FilterPaneState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Takes the focus to filters that were opened, and back to the button when they are closed, by Escape too. */
export function useFilterPane() {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen !== wasOpen.current) (isOpen ? pane : button).current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const state: FilterPaneState = { isOpen, open: () => setOpen(true), close, button };
  return { ...state, props: { ref: pane, tabIndex: -1, onKeyDown } as const };
}
