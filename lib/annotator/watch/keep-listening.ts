/** Only ever sent by `keepListening`, to see whether its own listener is still there. */
const PROBE = 'bl-listening';

/**
 * Adds listeners to the document and its window, and adds them again when the page has thrown them away: `document.open`
 * removes those of every world (seen in Chromium 156), while observers and timers go on.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 *
 * @param listen adds the listeners with the signal that it gets, which ends before it is called again
 */
export function keepListening(
  document: Document,
  signal: AbortSignal,
  listen: (signal: AbortSignal) => void,
): void {
  if (signal.aborted) return;
  let turn = new AbortController();
  let heard = false;

  const start = (): void => {
    turn = new AbortController();
    document.addEventListener(PROBE, () => (heard = true), { signal: turn.signal });
    listen(turn.signal);
  };
  const observer = new MutationObserver(() => {
    heard = false;
    document.dispatchEvent(new Event(PROBE));
    if (heard) return;
    turn.abort();
    start();
  });
  // `document.open` takes the document's element away: nothing else of the page needs to be watched.
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    turn.abort();
  });
  start();
}
