import type { Clock } from '../../lib/annotator/watch/clock';

export interface TestClock extends Clock {
  /** Lets so many milliseconds pass, and all that falls due in them happen. */
  pass(milliseconds: number): Promise<void>;
  /** What still waits for its time. */
  waiting(): number;
}

/** Time that passes when a test says so, and by a millisecond at each look. */
export function testClock(start = Date.parse('2026-03-01T08:00:00.000Z')): TestClock {
  let time = start;
  let timers: readonly { readonly at: number; readonly then: () => void }[] = [];
  const due = (until: number) =>
    timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];

  return {
    now: () => new Date(time++),
    after(milliseconds, then) {
      const timer = { at: time + milliseconds, then };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    waiting: () => timers.length,
    async pass(milliseconds) {
      const end = time + milliseconds;
      await quiet();
      for (let next = due(end); next !== undefined; next = due(end)) {
        const timer = next;
        timers = timers.filter((other) => other !== timer);
        time = Math.max(time, timer.at);
        timer.then();
        await quiet();
      }
      time = Math.max(time, end);
    },
  };
}

/** Resolves when nothing is on its way but what waits for time or for an answer. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  }
}
