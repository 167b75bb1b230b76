import type { WatchClock } from '../../../lib/annotator/watch/watch';

export interface TestClock extends WatchClock {
  /** Lets so many milliseconds go by: what is due is done in its order, and what it starts is waited for. */
  pass(ms: number): Promise<void>;
}

/** Time that goes on only when told to. */
export function testClock(): TestClock {
  let now = 0;
  let last = 0;
  const timers = new Map<number, { readonly at: number; readonly work: () => void }>();
  return {
    now: () => now,
    setTimeout(work, ms) {
      timers.set(++last, { at: now + Math.max(0, ms), work });
      return last;
    },
    clearTimeout: (timer) => void timers.delete(timer),
    async pass(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const next = [...timers].sort(([, a], [, b]) => a.at - b.at)[0];
        if (next === undefined || next[1].at > end) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].work();
        await settled();
      }
      now = end;
    },
  };
}

/** Lets observers and promises that are due run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
