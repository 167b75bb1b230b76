import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';
import { isTrusted, type Self, type Sender, trust } from './senders';

const messenger = defineExtensionMessaging<Protocol>();

type Data<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type Answer<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** Sends to the background. Rejects when the extension was updated or removed under the page. */
export const send = messenger.sendMessage;

/**
 * Answers messages named `name` from senders that may send them; others are refused with an error.
 * Facts about the page come from `sender`, never from `data`.
 */
export function answer<K extends keyof Protocol>(
  name: K,
  self: Self,
  handle: (data: Data<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>,
): () => void {
  return messenger.onMessage(name, (message: { data: Data<K>; sender: Sender }) => {
    if (!isTrusted(trust[name], message.sender, self)) throw new Error(`refused: ${name}`);
    return handle(message.data, message.sender);
  });
}
