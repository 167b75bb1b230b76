import { useCallback } from 'preact/hooks';
import type { WriteFailure } from '../../../lib/records';
import { checkEmptied, failureOf, SCHEMA, type Store, schemaOf } from '../../../lib/store';
import { useLiveQuery } from './use-live-query';

/** Faults that no failed query shows: a `newer` store can be read, an `emptied` one reads as a new one. */
async function examineStore(store: Store): Promise<'newer' | 'emptied' | null> {
  const isEmptied = await checkEmptied(store);
  const written = await store.meta.get('schema');
  const schema = written?.key === 'schema' ? written.value : SCHEMA;
  if (Math.max(schema, schemaOf(store)) > SCHEMA) return 'newer';
  return isEmptied ? 'emptied' : null;
}

/**
 * What is wrong with the store as a whole, asked again whenever annotations come or go and while it cannot be opened; null
 * where nothing is, undefined until it is known.
 */
export function useStoreCondition(store: Store): WriteFailure | null | undefined {
  const live = useLiveQuery(useCallback(() => examineStore(store), [store]));
  if (live.kind === 'loading') return undefined;
  return live.kind === 'ready' ? live.value : failureOf(live.error);
}
