import { useEffect, useState } from 'preact/hooks';
import { createNotices, type UndoNotice } from './notices';

/** The notice at the bottom, how it is said and taken away, and Ctrl+Z for deed after deed of this window. */
export function useNotice() {
  const [notice, setNotice] = useState<UndoNotice | null>(null);
  const [{ notify, undoLast }] = useState(() => createNotices(setNotice));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || isTyping(event.target)) return;
      if (!event.defaultPrevented && undoLast()) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undoLast]);
  return { notice, notify, onGone: () => setNotice(null) };
}

/** Fields have an undo of their own; a box that is ticked has none. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=checkbox], [type=radio])'));
