import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../ui/controls/Snackbar';

/** The notice at the bottom, and Ctrl+Z for what it offers to take back, outside fields, which have an undo of their own. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef<Notice | null>(null);
  latest.current = notice;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const typing = event.target instanceof Element && event.target.matches('input, textarea');
      if (!undo || event.shiftKey || typing || !latest.current?.action) return;
      event.preventDefault();
      latest.current.action.run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return [notice, setNotice] as const;
}
