/*
 * In: work on some tables.
 * Out: one transaction, all or nothing, with the revision raised.
 */
import type { Table } from 'dexie';
import { emptied, newerSchema } from '../failures';
import { metaValue } from '../meta';
import { SCHEMA, type Store, schemaOf } from '../open/database';
import { checkEmptied, countOutside } from '../open/emptied';
import { ready } from '../read/reading';
import { noteRecentWrite } from './recent-writes';

/** What the work of a transaction came to. */
export interface TransactionResult<T> {
  readonly result: T;
  /** The articles that it touched; an empty list where any may be concerned, null where nothing was written. */
  readonly touched: readonly string[] | null;
  /** All articles whose notes, head or citations were written, where that is not `touched`: none, or very many. */
  readonly listed?: readonly string[];
  /** No open page shows what was written: none is told. */
  readonly isOfNoPage?: boolean;
  /** Whether annotations were added or removed: they are counted outside the database too. */
  readonly countsAnnotations?: boolean;
}

/** What is written when nothing is new. */
export const nothingNew = <T>(result: T): TransactionResult<T> => ({ result, touched: null });

/** Connections that were found to hold what was counted outside. */
const checked = new WeakSet<IDBDatabase>();

/**
 * Runs `work` as one transaction over `tables` and `meta`, all or nothing; raises the revision where something was written,
 * and tells of it once it is on disk.
 * @throws BlockedError, EmptiedError and NewerSchemaError before anything is written
 */
export async function writing<T>(
  store: Store,
  tables: readonly Table[],
  work: () => Promise<TransactionResult<T>>,
): Promise<T> {
  await ready(store, store.deadline);
  await requireFilled(store);
  const all = [...new Set<Table>([...tables, store.meta])];
  const { result, touched, isOfNoPage, countsAnnotations } = await store.transaction(
    'rw',
    all,
    async () => {
      await requireOurSchema(store);
      const written = await work();
      if (written.touched !== null) {
        const revision = (await metaValue(store, 'revision')) ?? 0;
        await store.meta.put({ key: 'revision', value: revision + 1 });
        await noteRecentWrite(store, revision + 1, listedBy(store, tables, written));
      }
      return written;
    },
  );
  if (touched !== null && !isOfNoPage) store.changed(touched);
  if (countsAnnotations) await countOutside(store);
  return result;
}

/** The articles that a write touched in what lists are made of; null where any may be among them. */
function listedBy(
  { annotations, articles, mentions }: Store,
  tables: readonly Table[],
  { touched, listed }: TransactionResult<unknown>,
): readonly string[] | null {
  if (listed !== undefined) return listed;
  const isListed = [annotations, articles, mentions].some((table) =>
    tables.some(({ name }) => name === table.name),
  );
  if (!isListed) return [];
  return touched === null || touched.length === 0 ? null : touched;
}

async function requireFilled(store: Store): Promise<void> {
  if (checked.has(store.backendDB())) return;
  if (await checkEmptied(store)) throw emptied();
  checked.add(store.backendDB());
}

async function requireOurSchema(store: Store): Promise<void> {
  const schema = (await metaValue(store, 'schema')) ?? SCHEMA;
  if (Math.max(schemaOf(store), schema) > SCHEMA) throw newerSchema();
}
