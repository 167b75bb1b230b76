import type { Item, Items } from '../item';

/** Milliseconds of work after which others get a turn: half of what a screen has between two pictures. */
const TURN_MS = 8;

/**
 * The same items. Between two of them the event loop gets a turn where the last one was long ago: keys are answered and the
 * screen is drawn while thousands of notes are written. All writers pull their items from here.
 */
export async function* paced(items: Items): AsyncGenerator<Item> {
  let since = performance.now();
  for await (const item of items) {
    if (performance.now() - since > TURN_MS) {
      await nextTurn();
      since = performance.now();
    }
    yield item;
  }
}

/** A message is a task of its own, and waits for nothing: nested timers wait for 4 ms, or a second in a hidden tab. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
