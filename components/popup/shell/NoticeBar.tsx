import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { Snackbar, useDismissal } from '../../ui/controls/Snackbar';
import type { PopupNotice } from '../state/use-notice';

interface NoticeBarProps {
  readonly notice: PopupNotice | null;
  readonly onGone: () => void;
}

/** Longer while the mouse or the focus is on it. */
const NOTICE_MS = 8_000;

/** Says at the bottom what was done, and offers to take it back. */
export function NoticeBar({ notice, onGone }: NoticeBarProps) {
  const [isHeld, setHeld] = useState(false);
  useDismissal(notice, notice === null || isHeld ? null : NOTICE_MS, onGone);

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
          {notice.action && <Button onPress={notice.action.run}>{notice.action.label}</Button>}
        </Snackbar>
      )}
    </div>
  );
}
