/**
 * Gives the focus to the field that had it last when the window gets it back without one: in Firefox a page that takes the focus from
 * the frame takes it from the field in it too, and keys would go to nobody.
 */
export function keepFocus(window: Window, signal: AbortSignal): void {
  const { document } = window;
  let last: HTMLElement | null = null;

  const onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) last = target;
  };
  // The user goes elsewhere; a field that is pressed gets the focus after this.
  const onPress = (): void => {
    last = null;
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target === window && document.activeElement === document.body) {
      last?.focus({ preventScroll: true });
    }
  };
  document.addEventListener('focusin', onFocusIn, { signal });
  document.addEventListener('pointerdown', onPress, { signal, capture: true });
  window.addEventListener('focus', onFocus, { signal });
}
