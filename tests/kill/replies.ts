import type { Frame } from 'puppeteer-core';
import type { Reply } from '../e2e/harness/messages';

/** Hears of each message of the watched type: what was sent, and the reply. Ends when the frame is gone. */
type Watch = (heard: (data: unknown, reply: Reply) => void) => Promise<void>;

/** Runs in the frame: wraps the function by which it sends, and keeps what is answered until it is fetched. */
function wrap(type: string): void {
  const heard: string[] = [];
  const one = chrome.runtime.sendMessage;
  const note = (data: unknown, reply: unknown): void =>
    void heard.push(JSON.stringify([data, reply]));
  chrome.runtime.sendMessage = async (message: { type: string; data: unknown }) => {
    const raw = await one.call(chrome.runtime, message);
    if (message.type === type) {
      const error = raw?.err;
      note(
        message.data,
        error
          ? { kind: 'error', reason: String(error.message) }
          : { kind: 'answer', value: raw?.res },
      );
    }
    return raw;
  };
  globalThis.takeReplies = () => heard.splice(0);
}

interface Envelope {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

declare global {
  var takeReplies: () => string[];
  var chrome: {
    runtime: {
      sendMessage: (message: { type: string; data: unknown }) => Promise<Envelope | undefined>;
    };
  };
}

/** Observes the replies to the messages that a frame of the extension sends from now on. */
export async function watchReplies(frame: Frame, type: string): Promise<Watch> {
  await frame.evaluate(wrap, type);
  return async (heard) => {
    try {
      for (;;) {
        const entries = await frame.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const look = () => {
                const taken = globalThis.takeReplies();
                if (taken.length > 0) resolve(taken);
                else setTimeout(look, 2);
              };
              look();
            }),
        );
        for (const entry of entries) {
          const [data, reply] = JSON.parse(entry) as [unknown, Reply];
          heard(data, reply);
        }
      }
    } catch {
      // The frame is gone.
    }
  };
}
