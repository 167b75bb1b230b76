import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface SnackbarProps {
  readonly text: string;
  /** The name of the box, where it stands in a document of somebody else. */
  readonly label?: string;
  /** How the text is read aloud, where nothing around the box says so. */
  readonly role?: 'alert' | 'status';
  readonly class?: string;
  /** The buttons: what can be done about it. */
  readonly children?: ComponentChildren;
}

/** A line at the foot of a window or popup: what happened, and what can be done about it. */
export const Snackbar = ({ text, label, role, class: className, children }: SnackbarProps) => (
  <section class={className ? `snackbar ${className}` : 'snackbar'} aria-label={label}>
    <p role={role}>{text}</p>
    {children}
  </section>
);

/**
 * Takes a notice away when it was shown long enough.
 * @param milliseconds null: it stays
 */
export function useDismissal(notice: unknown, milliseconds: number | null, gone: () => void): void {
  useEffect(() => {
    if (milliseconds === null) return;
    const timer = setTimeout(gone, milliseconds);
    return () => clearTimeout(timer);
  }, [notice, milliseconds]);
}
