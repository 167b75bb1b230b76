import Dexie from 'dexie';
import type { Annotation } from '../../records';
import { metaValue } from '../meta';
import type { Store } from '../open/database';

/** Notes that are read beyond those that are wanted, since some are in the trash. */
const SPARE_NOTES = 20;

/** The latest changed notes outside the trash, at most so many. */
export async function newestOf(store: Store, most: number): Promise<readonly Annotation[]> {
  const latest = await lastAtOnce(store, most + SPARE_NOTES);
  const living = latest?.filter(isLiving) ?? [];
  const isEnough = latest !== null && (living.length >= most || latest.length < most + SPARE_NOTES);
  if (isEnough) return living.slice(0, most);
  return store.annotations.orderBy('updatedAt').reverse().filter(isLiving).limit(most).toArray();
}

const isLiving = ({ deletedAt, purgedAt }: Annotation): boolean =>
  deletedAt === null && purgedAt === undefined;

/** `getAll` with a direction: https://www.w3.org/TR/IndexedDB-3/#dictdef-idbgetalloptions */
interface DirectedIndex {
  getAll(options: { readonly direction: 'prev'; readonly count: number }): IDBRequest<Annotation[]>;
}

/**
 * The last notes by the time of their change in one request, where the browser can: a cursor asks for each of them, and waits
 * for the page's other work each time. Null where it cannot.
 */
async function lastAtOnce(store: Store, count: number): Promise<readonly Annotation[] | null> {
  if (!('getAllRecords' in IDBIndex.prototype)) return null;
  return store.transaction('r', store.annotations, store.meta, async ({ idbtrans }) => {
    // The request below goes past Dexie: a live query follows the revision instead.
    await metaValue(store, 'revision');
    const index: unknown = idbtrans.objectStore(store.annotations.name).index('updatedAt');
    const request = (index as DirectedIndex).getAll({ direction: 'prev', count });
    return new Dexie.Promise<readonly Annotation[]>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  });
}
