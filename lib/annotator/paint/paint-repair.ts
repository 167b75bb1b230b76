/** How often the registry is looked at while the page leaves it alone, in milliseconds. */
const CALM_CHECK_MS = 1_000;
/** After the page took something away, the registry is looked at before each frame for this long. */
const WARY_FOR_MS = 5_000;
/**
 * The rest after a repair, in milliseconds for each range that was painted again. A page may clear the registry in every frame:
 * then the repairs take only a part of the time, and the page stays usable. Set by hand with tests/bench/watch.bench.ts: a
 * repair costs by its ranges, and the length of a frame would measure the page's own work too.
 */
const REST_PER_RANGE_MS = 0.02;
/** The longest rest: the paint is back after it, however many ranges there are. */
const MAX_REST_MS = 1_000;

/**
 * Has the paint repaired when a page has cleared or replaced it. No event tells of changes of `CSS.highlights`, so it is looked
 * at: once a second, and in each frame after a page has done so once. `requestAnimationFrame` runs before the frame is
 * drawn, so that nothing flickers. https://developer.mozilla.org/en-US/docs/Web/API/HighlightRegistry
 *
 * @param repair paints again what is missing, and returns how many ranges that were: 0 where all is there
 */
export function keepRepairing(view: Window, signal: AbortSignal, repair: () => number): void {
  let waryUntil = 0;
  let restUntil = 0;
  let frame = 0;

  const check = (): void => {
    frame = 0;
    const now = performance.now();
    const repaired = now < restUntil ? 0 : repair();
    if (repaired > 0) {
      waryUntil = now + WARY_FOR_MS;
      restUntil = now + Math.min(repaired * REST_PER_RANGE_MS, MAX_REST_MS);
    }
    if (now < waryUntil) frame = view.requestAnimationFrame(check);
  };
  const timer = view.setInterval(() => {
    if (frame === 0) check();
  }, CALM_CHECK_MS);
  signal.addEventListener('abort', () => {
    view.clearInterval(timer);
    view.cancelAnimationFrame(frame);
  });
}
