/** Milliseconds of work after which everything else that waits has its turn. */
const MAX_WORK_MS = 12;

export interface Turns {
  /** Whether it is time for a turn: asked often, and cheap. */
  isDue(): boolean;
  /** Lets everything else that waits have its turn. @throws the signal's reason */
  take(): Promise<void>;
}

export function startTurns(signal?: AbortSignal): Turns {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > MAX_WORK_MS,
    async take() {
      await nextTask();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}

/** By a message: a timer waits 4 ms at least, and a second in a tab that is not shown. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
