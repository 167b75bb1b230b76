import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Snackbar, useDismissal } from '../controls/Snackbar';
import type { UndoNotice } from './notices';

// In: what was done. Out: a line at the bottom that says so, and the way to take it back, by key too.

interface NoticeBarProps {
  readonly notice: UndoNotice | null;
  readonly onGone: () => void;
}

/** Longer while the mouse or the focus is on it. */
const NOTICE_MS = 8_000;

/** Says at the bottom what was done, and offers to take it back. */
export function NoticeBar({ notice, onGone }: NoticeBarProps) {
  const [isHeld, setHeld] = useState(false);
  const isKept = notice === null || notice.isBusy === true || isHeld;
  useDismissal(notice, isKept ? null : NOTICE_MS, onGone);

  return (
    <div
      class="snackbar-place"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {notice !== null && (
        <Snackbar text={notice.text}>
          {notice.link && <a href={notice.link.href}>{notice.link.label}</a>}
          {notice.action && <Button onPress={notice.action.run}>{notice.action.label}</Button>}
        </Snackbar>
      )}
    </div>
  );
}
