import { useCallback } from 'preact/hooks';
import type { WriteFailure } from '../../lib/records';
import { checkEmptied, failureOf, SCHEMA, type Store } from '../../lib/store';
import { useLiveQuery } from './use-live-query';

/**
 * What is wrong with the store as a whole; null where nothing is.
 * `newer` can be read, `emptied` reads as a new one: nothing else tells them from a sound one.
 */
export async function examineStore(store: Store): Promise<WriteFailure | null> {
  try {
    const isEmptied = await checkEmptied(store);
    const written = await store.meta.get('schema');
    const schema = written?.key === 'schema' ? written.value : SCHEMA;
    // Dexie gives a database ten native versions to each of its own.
    if (Math.max(schema, Math.floor(store.backendDB().version / 10)) > SCHEMA) return 'newer';
    return isEmptied ? 'emptied' : null;
  } catch (error) {
    return failureOf(error);
  }
}

/** The same, asked again whenever annotations come or go, and while it is wrong. Undefined until it is known. */
export function useStoreCondition(store: Store): WriteFailure | null | undefined {
  const live = useLiveQuery(useCallback(() => examineStore(store), [store]));
  if (live.kind === 'loading') return undefined;
  return live.kind === 'ready' ? live.value : failureOf(live.error);
}
