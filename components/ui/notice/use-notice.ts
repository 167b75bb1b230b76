import { useEffect, useRef, useState } from 'preact/hooks';

/** What the popup or the library says at its bottom, and what can be done about it. */
export interface UndoNotice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The notice at the bottom, and Ctrl+Z for what it offers to take back, outside fields, which have an undo of their own. */
export function useNotice() {
  const [notice, setNotice] = useState<UndoNotice | null>(null);
  const latest = useRef<UndoNotice | null>(null);
  latest.current = notice;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
      if (!isUndo || event.shiftKey || isTyping || !latest.current?.action) return;
      event.preventDefault();
      latest.current.action.run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return [notice, setNotice] as const;
}
