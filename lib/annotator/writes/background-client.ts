import type { Answer, Data, Protocol, send } from '../../extension';
import type { SaveFailure, WriteResult } from '../../records';
import type { Clock } from '../watch/clock';

export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

/**
 * What browsers say when the extension is gone. "Receiving end does not exist" is not among it: Firefox says that, too, when the
 * background stopped while it was asked.
 */
const OUTDATED = /context invalidated|message port closed.*context/i;

/**
 * Asks the background, and once more where its worker was stopped before it answered. Every request may be done twice, since
 * ids are made here. `alive` tells whether the extension is still there: updated or removed, it leaves its scripts in the page.
 */
export async function askTwice<T>(
  question: () => Promise<T>,
  alive: () => boolean,
): Promise<Reply<T>> {
  let failure: unknown;
  for (let attempt = 0; attempt < 2; attempt++) {
    if (!alive()) return { kind: 'failed', reason: 'outdated' };
    try {
      return { kind: 'answered', value: await question() };
    } catch (error) {
      failure = error;
    }
  }
  const outdated = !alive() || (failure instanceof Error && OUTDATED.test(failure.message));
  return { kind: 'failed', reason: outdated ? 'outdated' : 'unknown' };
}

/** How messages reach the background: lib/extension, which another script of the extension has loaded. */
export type Send = typeof send;

type Question = keyof Protocol;

/** Asks the background by the name of a message. Never rejects. */
export type Ask = <K extends Question>(
  name: K,
  data: Data<K>,
) => Promise<Reply<Awaited<Answer<K>>>>;

export interface ClientOptions {
  readonly send: (name: Question, data: never) => Promise<unknown>;
  /** False once the extension was updated or removed under the page. */
  readonly alive: () => boolean;
  readonly clock: Clock;
}

/** The background tells of a blocked database after 5 s, and a text of the largest size is read in less than this. */
const ANSWER_DEADLINE_MS = 20_000;

/** @returns what asks; a question that is never answered fails after 20 s */
export function createClient({ send, alive, clock }: ClientOptions): Ask {
  return <K extends Question>(name: K, data: Data<K>) => {
    type Value = Awaited<Answer<K>>;
    // The map of messages pairs each name with its data; a generic call cannot show that to `send`.
    const question = () => send(name, data as never) as Promise<Value>;
    return new Promise<Reply<Value>>((resolve) => {
      const callOff = clock.after(ANSWER_DEADLINE_MS, () =>
        resolve({ kind: 'failed', reason: 'unknown' }),
      );
      void askTwice(question, alive).then((reply) => {
        callOff();
        resolve(reply);
      });
    });
  };
}

/** The failure of a write, or null when it is on disk. */
export function unsavedReason(reply: Reply<WriteResult>): SaveFailure | null {
  if (reply.kind === 'failed') return reply.reason;
  return reply.value.kind === 'failed' ? reply.value.reason : null;
}

/** Whether a failure may pass by itself. */
export const mayPass = (reason: SaveFailure): boolean =>
  reason === 'blocked' || reason === 'full' || reason === 'unknown';
