import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * What a query over the store finds, asked again whenever a write anywhere in the extension touches what it read.
 * @param query the same function until it shall be asked for something else: wrap it in `useCallback`
 */
export function useLiveQuery<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(() => outspoken(query)).subscribe({
      next: (value) => setLive({ kind: 'ready', value }),
      error: (error: unknown) => setLive({ kind: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  return live;
}

/** Dexie's liveQuery keeps silent for ever when the store is closed or cannot be opened; this makes it an error like others. */
async function outspoken<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    const closed = error instanceof Error && error.name === 'DatabaseClosedError';
    throw closed ? new Error('the store is closed', { cause: error }) : error;
  }
}

/** The value of a live query, or `fallback` until it is there. */
export const readyValue = <T>(live: Live<T>, fallback: T): T =>
  live.kind === 'ready' ? live.value : fallback;
