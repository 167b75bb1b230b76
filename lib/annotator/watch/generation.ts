import { keepListening } from './keep-listening';

/** Neutral, since the page can see it. */
const STARTED = 'bl-started';

/**
 * After an update the extension starts anew in a page where its old scripts go on, in a world of their own: only the page's
 * document is common to both.
 */
export function announceStart(document: Document): void {
  document.dispatchEvent(new Event(STARTED));
}

/** Calls back when a newer Bên Lề has started. The page may say so too: it counts only where this one is dead. */
export function followStarts(
  document: Document,
  signal: AbortSignal,
  alive: () => boolean,
  onReplaced: () => void,
): void {
  keepListening(document, signal, (turn) => {
    document.addEventListener(STARTED, () => !alive() && onReplaced(), { signal: turn });
  });
}
