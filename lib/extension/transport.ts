import { defineExtensionMessaging } from '@webext-core/messaging';
import { refuseInherited } from './inherited';
import { pageRules } from './page-rules';
import type { Protocol } from './protocol';
import { type Answer, type Data, type Name, Refusal, type Rule, type ToPage } from './rule';
import { isTrusted, type Self, type Sender } from './senders';

const messenger = defineExtensionMessaging<Protocol>();

/**
 * Sends to the background, or to the page in a tab where its id is given. Rejects where nobody answers, where the message is
 * refused, and when the extension was updated or removed under the page.
 */
export const send = messenger.sendMessage;

export type Handle<K extends Name> = (
  data: Data<K>,
  sender: Sender,
) => Answer<K> | Promise<Answer<K>>;

/**
 * Answers a message to a page. One from a sender that may not send it, or over its limits, is refused with an error.
 * The background answers with `serve`.
 * @returns a function that ends it
 */
export function answer<K extends ToPage>(name: K, self: Self, handle: Handle<K>): () => void {
  const rule: Rule<Data<K>> = pageRules[name];
  return listen(name, self, rule, { handle, refused: () => null });
}

interface Listener<K extends Name> {
  readonly handle: Handle<K>;
  /** What to answer instead of the error where the data breaks a limit; null for the error. */
  readonly refused: (refusal: Refusal) => Answer<K> | null;
}

/** Answers a message of whoever its rule trusts, where its data is within the limits. */
export function listen<K extends Name>(
  name: K,
  self: Self,
  { from, check }: Rule<Data<K>>,
  { handle, refused }: Listener<K>,
): () => void {
  refuseInherited();
  return messenger.onMessage(name, (message: { data: unknown; sender: Sender }) => {
    if (!isTrusted(from, message.sender, self)) throw new Refusal(name, `not for this sender`);
    const checked = check(message.data);
    if (checked.kind === 'good') return handle(checked.data, message.sender);
    const refusal = new Refusal(name, checked.reason, checked.field);
    const instead = refused(refusal);
    if (instead === null) throw refusal;
    return instead;
  });
}
