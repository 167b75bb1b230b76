import type { Guard, GuardedEditor } from '../guard';

/** A user who has typed nothing for this long has seen that the card is gone. */
const TYPING_PAUSE_MS = 2_000;

interface GoneCard {
  readonly host: HTMLElement;
  /** Where the card stood in the window. */
  readonly box: DOMRect;
  /** Whether the user came back from another window, to which the note went. */
  readonly isUserBack: () => boolean;
}

/**
 * Keeps keys from the page after a card went while the user was typing: what is typed on is no letter for the page. Ends
 * with a pause, a press elsewhere than where the card stood, Escape, or the user's return from the note's own window.
 */
export function stopLateKeys(guard: Guard, { host, box, isUserBack }: GoneCard): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    if (guard.active === gone) guard.active = null;
  };
  const wait = (): void => {
    clearTimeout(pause);
    pause = setTimeout(release, TYPING_PAUSE_MS);
  };
  const gone: GuardedEditor = {
    host,
    lost: wait,
    reclaim: () => isUserBack() && release(),
    escaped: release,
    isMeant: ({ clientX: x, clientY: y }) =>
      box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
  };
  guard.active = gone;
  wait();
}
