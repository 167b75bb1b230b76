/** Milliseconds without a key after which what was typed is saved. */
const PAUSE = 300;
/** Milliseconds after the first unsaved key when it is saved at the latest, though typing goes on. */
const LATEST = 800;
/** Milliseconds before a failed save is tried again; the last one repeats. */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

/** When what is typed is saved. */
export interface SaveTimers {
  /** Something was typed: it is saved soon after a pause, and a little later though typing goes on; or only a little later. */
  typed(when: 'soon' | 'later'): void;
  /** A save failed after so many that had failed before it. */
  failed(before: number): void;
  /** It is being saved now. */
  stop(): void;
}

export function saveTimers(save: () => void): SaveTimers {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  return {
    typed(when) {
      clearTimeout(pause);
      if (when === 'soon') pause = setTimeout(save, PAUSE);
      latest ??= setTimeout(save, LATEST);
    },
    failed(before) {
      clearTimeout(retry);
      retry = setTimeout(save, RETRIES[Math.min(before, RETRIES.length - 1)]);
    },
    stop() {
      for (const timer of [pause, latest, retry]) clearTimeout(timer);
      pause = latest = retry = undefined;
    },
  };
}
