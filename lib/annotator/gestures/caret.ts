import type { Session } from '../session';

/** Where the user was in the page's text when something was opened beside it. */
export interface Caret {
  /** Gives focus and selection back, as far as they still stand. */
  giveBack(): void;
}

interface Remembered {
  readonly focused: Element | null;
  readonly anchor: readonly [Node, number] | null;
  readonly focus: readonly [Node, number] | null;
}

/** Remembers focus and selection whenever something opens, before the focus goes there. */
export function keepCaret(document: Document, session: Session, signal: AbortSignal): Caret {
  let open = session.facts().open;
  let remembered: Remembered | null = null;
  session.subscribe(() => {
    const before = open;
    open = session.facts().open;
    if (open === before || open.kind === 'nothing') return;
    // From one card to the next the focus is in ours: what had it before stays remembered.
    const isInOurs = before.kind === 'note' || before.kind === 'citation';
    const focused = isInOurs ? (remembered?.focused ?? null) : document.activeElement;
    remembered = { focused, ...selectionOf(document) };
  }, signal);

  return {
    giveBack() {
      if (remembered === null) return;
      const { focused, anchor, focus } = remembered;
      document.defaultView?.focus();
      if (focused instanceof HTMLElement && focused.isConnected) {
        focused.focus({ preventScroll: true });
      }
      if (!stands(anchor) || !stands(focus)) return;
      document.getSelection()?.setBaseAndExtent(...anchor, ...focus);
    },
  };
}

function selectionOf(document: Document): Pick<Remembered, 'anchor' | 'focus'> {
  const selection = document.getSelection();
  const {
    anchorNode = null,
    anchorOffset = 0,
    focusNode = null,
    focusOffset = 0,
  } = selection ?? {};
  return {
    anchor: anchorNode && [anchorNode, anchorOffset],
    focus: focusNode && [focusNode, focusOffset],
  };
}

function stands(point: readonly [Node, number] | null): point is readonly [Node, number] {
  if (point === null) return false;
  const [node, offset] = point;
  return node.isConnected && offset <= (node.nodeValue?.length ?? node.childNodes.length);
}
