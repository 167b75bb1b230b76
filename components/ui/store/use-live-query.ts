import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

// In: a query over the store. Out: its result, kept up to date, or why there is none, in words (failure-text.ts).

/** `last`: what was read before it failed. Who has it keeps showing it, since a note may be open in it. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown; readonly last?: T };

/** A query that failed is asked again after this. */
const RETRY_MS = 5_000;

/**
 * What a query over the store finds, asked again whenever a write anywhere in the extension touches what it read, and a while
 * after it failed.
 * @param query the same function until it shall be asked for something else: wrap it in `useCallback`
 */
export function useLiveQuery<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined;
    const subscription = liveQuery(() => withError(query)).subscribe({
      next: (value) => setLive({ kind: 'ready', value }),
      error: (error: unknown) => {
        setLive((before) => ({ kind: 'failed', error, ...lastOf(before) }));
        retry ??= setTimeout(() => setAttempt(attempt + 1), RETRY_MS);
      },
    });
    return () => {
      clearTimeout(retry);
      subscription.unsubscribe();
    };
  }, [query, attempt]);
  return live;
}

function lastOf<T>(live: Live<T>): { readonly last?: T } {
  if (live.kind === 'ready') return { last: live.value };
  return live.kind === 'failed' && live.last !== undefined ? { last: live.last } : {};
}

/** Dexie's liveQuery keeps silent for ever when the store is closed or cannot be opened; this makes it an error like others. */
async function withError<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    const closed = error instanceof Error && error.name === 'DatabaseClosedError';
    throw closed ? new Error('the store is closed', { cause: error }) : error;
  }
}

/** The value of a live query, or the one before it failed, or `fallback` where there is none. */
export const readyValue = <T>(live: Live<T>, fallback: T): T =>
  live.kind === 'ready' ? live.value : live.kind === 'failed' ? (live.last ?? fallback) : fallback;
