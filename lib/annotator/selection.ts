import type { ArticleText, Span } from '../anchor';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The selected passage of the article: null for a caret, white space, a field, or a selection that touches no article text. */
export function selectedPassage(document: Document, text: ArticleText): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (isInField(document.activeElement)) return null;
  const range = selection.getRangeAt(0);
  if (isInField(elementOf(range.commonAncestorContainer))) return null;
  if (!startsAndEndsIn(range, text)) return null;
  return text.offsets(range);
}

export const isInField = (element: Element | null): boolean =>
  element?.closest(EDITABLE) !== null && element !== null;

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/**
 * A selection may run over what stands between two blocks, such as an advertisement, but must not begin or end in
 * something that is not the article, such as the comment form: its white space at the edges aside.
 */
function startsAndEndsIn(range: Range, text: ArticleText): boolean {
  const inside = text.offsets(range);
  if (inside === null) return false;
  const covered = text.range(inside.start, inside.end);
  if (covered === null) return false;
  return (
    isBlank(
      range,
      range.startContainer,
      range.startOffset,
      covered.startContainer,
      covered.startOffset,
    ) &&
    isBlank(range, covered.endContainer, covered.endOffset, range.endContainer, range.endOffset)
  );
}

function isBlank(
  like: Range,
  start: Node,
  startOffset: number,
  end: Node,
  endOffset: number,
): boolean {
  const between = like.cloneRange();
  between.setStart(start, startOffset);
  between.setEnd(end, endOffset);
  return between.collapsed || between.toString().trim() === '';
}

/**
 * Tells when the reader has finished selecting with mouse, touch or keyboard, and when the selection is gone. Made-up events
 * of the page do not count.
 */
export function watchSelection(
  document: Document,
  signal: AbortSignal,
  selected: () => void,
  cleared: () => void,
): void {
  let pressed = false;
  const settle = (event: Event): void => {
    if (!event.isTrusted) return;
    pressed = false;
    // A click into a selection empties it only after the event.
    document.defaultView?.setTimeout(() => {
      if (!signal.aborted && !document.getSelection()?.isCollapsed) selected();
    });
  };
  const on = <K extends keyof DocumentEventMap>(
    name: K,
    listener: (event: DocumentEventMap[K]) => void,
  ) => document.addEventListener(name, listener, { signal, capture: true, passive: true });

  on('pointerdown', (event) => {
    pressed = event.isTrusted;
  });
  on('pointerup', settle);
  on('pointercancel', settle);
  on('keyup', (event) => {
    const selects =
      event.shiftKey || event.key === 'Shift' || (event.key.toLowerCase() === 'a' && event.ctrlKey);
    if (selects) settle(event);
  });
  on('selectionchange', () => {
    if (!pressed && document.getSelection()?.isCollapsed !== false) cleared();
  });
}
