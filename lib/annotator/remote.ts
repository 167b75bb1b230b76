import type { send } from '../extension';
import type { SaveFailure, WriteResult } from '../records';

export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

const OUTDATED = /context invalidated|receiving end does not exist|message port closed.*context/i;

/**
 * Asks the background, once more where the worker died under the question: every request may be done twice, since ids come
 * from here. `alive` tells whether the extension still stands behind this page.
 */
export async function ask<T>(question: () => Promise<T>, alive: () => boolean): Promise<Reply<T>> {
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

/** The failure of a write, or null when it is on disk. */
export function failureOfReply(reply: Reply<WriteResult>): SaveFailure | null {
  if (reply.kind === 'failed') return reply.reason;
  return reply.value.kind === 'failed' ? reply.value.reason : null;
}

/** How messages reach the background: lib/extension, which another script of the extension has loaded. */
export type Send = typeof send;
