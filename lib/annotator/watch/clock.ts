/** Time as the annotator sees it; a test brings its own. */
export interface Clock {
  now(): Date;
  /** Calls `then` after this many milliseconds. @returns a function that cancels the call */
  after(milliseconds: number, then: () => void): () => void;
}

export const realClock: Clock = {
  now: () => new Date(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;

/** Milliseconds to wait after this many failures in a row (from 1). The time doubles, up to a minute. */
export const pauseAfter = (failures: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), MAX_PAUSE_MS);

/** Calls `then` later, unless `signal` ends before. */
export function later(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  milliseconds: number,
  then: () => void,
): void {
  const callOff = clock.after(milliseconds, () => {
    signal.removeEventListener('abort', callOff);
    then();
  });
  signal.addEventListener('abort', callOff, { once: true });
}

/** Resolves when the promise does, or after this many milliseconds. */
export function withinTime(
  context: Parameters<typeof later>[0],
  milliseconds: number,
  promise: Promise<unknown>,
): Promise<void> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const signal = AbortSignal.any([context.signal, ending.signal]);
    later({ clock: context.clock, signal }, milliseconds, resolve);
    void promise.then(() => {
      ending.abort();
      resolve();
    });
  });
}
