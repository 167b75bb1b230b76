import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The focus falls to the page when what has it is taken away, such as the bar of a choice that was ended. The keys then lead
 * nowhere. To be used by the part of which the drawing takes it away.
 * @param take gives the focus to what is still there
 * @returns for the element around all that may have the focus
 */
export function useLostFocus(take: () => void): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) take();
  });
  return ({ target }) => {
    last.current = target instanceof Element ? target : null;
  };
}
