import { tabStops } from '../../ui/browser/tab-stops';

/**
 * Gives the focus to what Tab reaches next from a passage.
 * @returns false where nothing behind it takes the focus
 */
export function focusAfter({ endContainer }: AbstractRange): boolean {
  const root = endContainer.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return tabStops(root)
    .filter((stop) => endContainer.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
    .some((stop) => {
      stop.focus();
      return root.activeElement === stop;
    });
}
