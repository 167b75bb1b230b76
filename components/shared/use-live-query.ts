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
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ kind: 'ready', value }),
      error: (error: unknown) => setLive({ kind: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  return live;
}

/** The value of a live query, or `fallback` until it is there. */
export const readyValue = <T>(live: Live<T>, fallback: T): T =>
  live.kind === 'ready' ? live.value : fallback;
