import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For two buttons of which one stands there at a time, such as save and stop: the one that comes takes the focus of the one that
 * went.
 * @param isBusy which of them stands there
 */
export function useSwappedFocus(isBusy: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current !== isBusy) button.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  return button;
}
