/** What was typed is saved when no key was pressed for this long. */
const TYPING_PAUSE_MS = 300;
/** What was typed is saved after this at the latest, though typing goes on. */
const MAX_UNSAVED_MS = 800;
/** The pauses before a failed save is tried again; the last one repeats. */
const RETRY_PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

/** When what is typed is saved. */
export interface SaveTimers {
  /** Something was typed: it is saved soon after a pause, and a little later though typing goes on; or only a little later. */
  typed(when: 'soon' | 'later'): void;
  /** A save failed. `before`: how many had failed right before it. */
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
      if (when === 'soon') pause = setTimeout(save, TYPING_PAUSE_MS);
      latest ??= setTimeout(save, MAX_UNSAVED_MS);
    },
    failed(before) {
      clearTimeout(retry);
      retry = setTimeout(save, RETRY_PAUSES_MS[Math.min(before, RETRY_PAUSES_MS.length - 1)]);
    },
    stop() {
      for (const timer of [pause, latest, retry]) clearTimeout(timer);
      pause = latest = retry = undefined;
    },
  };
}
