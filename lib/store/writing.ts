import type { Table } from 'dexie';
import type { WriteFailure } from '../records';
import { SCHEMA, type Store } from './database';

/** The database was written by a newer Bên Lề: reading is fine, writing could lose what this version does not know. */
class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/**
 * Runs `work` as one transaction over `tables`, all or nothing.
 * @throws NewerSchemaError before anything is written
 */
export async function writing<T>(
  store: Store,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  return store.transaction('rw', [...new Set<Table>([...tables, store.meta])], async () => {
    const schema = await store.meta.get('schema');
    if (schema === undefined) await store.meta.put({ key: 'schema', value: SCHEMA });
    else if (schema.key === 'schema' && schema.value > SCHEMA) throw new NewerSchemaError();
    return work();
  });
}

/** Why a write failed, for a message in words. Dexie hides the browser's own error in `inner`. */
export function failureOf(error: unknown): WriteFailure {
  for (let at = error; at instanceof Error; at = 'inner' in at ? at.inner : at.cause) {
    if (at.name === 'QuotaExceededError') return 'full';
    if (at.name === 'NewerSchemaError') return 'newer';
    if (at.name === 'NotFoundError') return 'gone';
  }
  return 'unknown';
}
