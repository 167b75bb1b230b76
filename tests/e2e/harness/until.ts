export interface Patience {
  /** Milliseconds; 10 000 unless given. */
  readonly timeout?: number;
  readonly interval?: number;
}

/**
 * Tries a check until it no longer throws, and answers what it gave; after `timeout` it throws what the check threw last.
 * The harness runs outside Vitest too, hence no `vi.waitFor`.
 */
export async function until<T>(check: () => T | Promise<T>, patience: Patience = {}): Promise<T> {
  const { timeout = 10_000, interval = 25 } = patience;
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await clock(interval);
  }
}

/** Waits until something is true; `what` says what did not come. */
export async function untilTrue(
  what: string,
  check: () => boolean | Promise<boolean>,
  patience?: Patience,
): Promise<void> {
  await until(async () => {
    if (!(await check())) throw new Error(`Not so: ${what}`);
  }, patience);
}

/** Lets time pass where time itself is what is tested: a second of typing, a moment of quiet, the moment of a kill. */
export const clock = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What work comes to, or an error that says `what`, when it takes longer. */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(what)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
