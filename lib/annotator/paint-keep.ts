/** How often the registry is compared while the page leaves it alone, in milliseconds. */
const CALM_MS = 1_000;
/** Since a page took something away, each frame is checked for so long. */
const WARY_MS = 5_000;
/** Painting again takes no more than this share of the time... */
const SHARE = 0.05;
/** ...but the paint is back after this long whatever it costs. */
const LONGEST_REST_MS = 1_000;

/**
 * Paints again what a page clears or replaces, also many times a second: then it is looked for in each frame, before the
 * frame is drawn, so that nothing flickers. Nothing tells of changes of the registry, so they have to be looked for.
 */
export function keepPainted(
  view: Window,
  signal: AbortSignal,
  isWhole: () => boolean,
  repair: () => void,
): void {
  let waryUntil = 0;
  let restUntil = 0;
  let frame = 0;

  const check = (): void => {
    frame = 0;
    const now = performance.now();
    if (now >= restUntil && !isWhole()) {
      repair();
      waryUntil = now + WARY_MS;
      // A task of its own comes after the frame is drawn: style and paint are counted as well.
      view.setTimeout(() => {
        const after = performance.now();
        restUntil = after + Math.min((after - now) / SHARE, LONGEST_REST_MS);
      });
    }
    if (now < waryUntil) frame = view.requestAnimationFrame(check);
  };
  const timer = view.setInterval(() => {
    if (frame === 0) check();
  }, CALM_MS);
  signal.addEventListener('abort', () => {
    view.clearInterval(timer);
    view.cancelAnimationFrame(frame);
  });
}
