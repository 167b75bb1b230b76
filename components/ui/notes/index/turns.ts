/** Milliseconds of work after which others get a turn: half of what a screen has between two pictures. */
const TURN_MS = 8;

/** Lets everything else that waits have its turn. A message is a task of its own: nested timers wait for 4 ms. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Waits for a turn where the last one was long ago; asked after each piece of work. */
export function startTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await nextTurn();
    since = performance.now();
  };
}
