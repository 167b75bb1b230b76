import type { Sender } from '../../../lib/extension';

type Listener = (
  message: unknown,
  sender: Sender,
  respond: (response: unknown) => void,
) => boolean | undefined;

/** The browser's way of messages, as far as one context hears it. Install it before lib/extension is loaded. */
export interface Bus {
  /** What comes back: data and error as they went over the wire. */
  deliver(name: string, data: unknown, sender: Sender): Promise<{ res?: unknown; err?: unknown }>;
}

export function installBus(): Bus {
  const listeners = new Set<Listener>();
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        onMessage: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  });
  return {
    deliver: (type, data, sender) =>
      new Promise((resolve, reject) => {
        const message = { id: 1, type, data, timestamp: 0 };
        const heard = [...listeners].some((listener) =>
          listener(message, sender, (response) => resolve(response as { res?: unknown })),
        );
        if (!heard) reject(new Error(`nobody answers ${type}`));
      }),
  };
}
