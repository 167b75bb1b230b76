/** How often the registry is compared while the page leaves it alone, in milliseconds. */
const CALM_CHECK_MS = 1_000;
/** Since a page took something away, each frame is checked for so long. */
const WARY_FOR_MS = 5_000;
/**
 * Between two repairs the painter rests for so long for each range, in milliseconds: a page that fights for the registry gets
 * only a part of the time. By hand, see tests/bench/watch.bench.ts; the time of a frame says more of the page than of us.
 */
const REST_PER_RANGE_MS = 0.02;
/** The paint is back after this long whatever it costs. */
const MAX_REST_MS = 1_000;

/**
 * Paints again what a page clears or replaces, also many times a second: then it is looked for in each frame, before the
 * frame is drawn, so that nothing flickers. Nothing tells of changes of the registry, so they have to be looked for.
 *
 * @param repair paints again what is missing; the number of ranges that it painted, 0 where all is there
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
