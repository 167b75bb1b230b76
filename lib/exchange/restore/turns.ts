import { nextTurn } from '../parts/paced';

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
      await nextTurn();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}
