import { useEffect, useState } from 'preact/hooks';

export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface SnackbarProps {
  readonly notice: Notice | null;
  readonly onGone: () => void;
}

/** Milliseconds that a notice stays, longer while the mouse or the focus is on it. */
const STAYS = 8_000;

/** A line at the bottom that says what was done and offers to take it back. */
export function Snackbar({ notice, onGone }: SnackbarProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice === null || held) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [notice, held]);

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
        <div class="snackbar">
          <span>{notice.text}</span>
          {notice.action && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
