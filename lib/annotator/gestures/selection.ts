import type { ArticleText, Span } from '../../anchor';
import { keepListening } from '../watch/keep-listening';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** What is selected, as seen from the article. */
export type SelectedPassage =
  /** The part of the selection that lies in the article. */
  | { readonly kind: 'passage'; readonly span: Span }
  /** Text is selected, but none that the article is known to hold: it may have changed since it was read. */
  | { readonly kind: 'outside' };

/** The selected passage of the article; null for a caret, white space, or a selection in a field. */
export function selectedPassage(document: Document, text: ArticleText): SelectedPassage | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (isInField(document.activeElement)) return null;
  const range = wholeRange(selection);
  if (isInField(elementOf(range.commonAncestorContainer))) return null;
  const span = text.offsets(range);
  if (span && text.range(span.start, span.end)) return { kind: 'passage', span };
  return holdsText(range) ? { kind: 'outside' } : null;
}

export const isInField = (element: Element | null): boolean =>
  element?.closest(EDITABLE) !== null && element !== null;

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/**
 * The selection as one range. Firefox alone has several: it parts a selection at what cannot be selected (`user-select: none`),
 * and lets the user select several passages with Ctrl. Parts with nothing selectable between them are one passage; of
 * several passages the first counts. https://developer.mozilla.org/en-US/docs/Web/API/Selection/rangeCount
 */
function wholeRange(selection: Selection): Range {
  const whole = selection.getRangeAt(0).cloneRange();
  for (let at = 1; at < selection.rangeCount; at++) {
    const next = selection.getRangeAt(at);
    const gap = next.cloneRange();
    gap.setStart(whole.endContainer, whole.endOffset);
    gap.setEnd(next.startContainer, next.startOffset);
    if (holdsText(gap)) break;
    whole.setEnd(next.endContainer, next.endOffset);
  }
  return whole;
}

/** Whether a range holds text that a user sees and can select: not that of a script, nor of a hidden element. */
function holdsText(range: Range): boolean {
  if (range.collapsed) return false;
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return showsText(root, range);
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let hasBegun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isInside = range.intersectsNode(node);
    if (hasBegun && !isInside) return false;
    hasBegun ||= isInside;
    if (isInside && showsText(node, range)) return true;
  }
  return false;
}

function showsText(node: Node, range: Range): boolean {
  const data = node.nodeValue ?? '';
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : data.length;
  return /[^\s\p{Cf}]/u.test(data.slice(from, to)) && isSelectable(node.parentElement);
}

function isSelectable(element: Element | null): boolean {
  if (element === null) return false;
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(element).userSelect !== 'none'
  );
}

/**
 * Tells when the user has finished selecting with mouse, touch or keyboard, and when the selection is gone; also after the
 * page has written itself anew. Made-up events of the page do not count.
 */
export function watchSelection(
  document: Document,
  signal: AbortSignal,
  onSelected: () => void,
  onCleared: () => void,
): void {
  let pressed = false;
  const settle = (event: Event): void => {
    if (!event.isTrusted) return;
    pressed = false;
    // A click into a selection empties it only after the event.
    document.defaultView?.setTimeout(() => {
      if (!signal.aborted && !document.getSelection()?.isCollapsed) onSelected();
    });
  };
  const press = (event: Event): void => {
    pressed = event.isTrusted;
  };
  const settleByKey = (event: KeyboardEvent): void => {
    const selects =
      event.shiftKey || event.key === 'Shift' || (event.key.toLowerCase() === 'a' && event.ctrlKey);
    if (selects) settle(event);
  };
  const clear = (): void => {
    if (!pressed && document.getSelection()?.isCollapsed !== false) onCleared();
  };
  keepListening(document, signal, (turn) => {
    const options = { signal: turn, capture: true, passive: true };
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('pointerup', settle, options);
    document.addEventListener('pointercancel', settle, options);
    document.addEventListener('keyup', settleByKey, options);
    document.addEventListener('selectionchange', clear, options);
  });
}
