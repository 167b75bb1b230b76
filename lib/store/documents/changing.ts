import type { Regulation } from '../../records';
import { notFound, refused } from '../failures';
import type { Store } from '../open/database';
import { writing } from '../write/writing';
import { type DocumentChange, putChanged } from './change';
import { resolveWithin } from './resolve';

/** Documents as they are to be, in one transaction; articles and notes are not rewritten: they mean the same ids. */
export const changing = (
  store: Store,
  work: () => Promise<readonly Regulation[]>,
): Promise<DocumentChange | null> =>
  writing(store, [store.regulations, store.mentions], async () => {
    const result = await putChanged(store, await work());
    // Documents are read anew by whoever lists notes; pages have to be told what their citations mean now.
    return { result, touched: result === null ? null : [], listed: [] };
  });

/** @throws NotFoundError */
export async function storedRow(store: Store, id: string): Promise<Regulation> {
  const row = await store.regulations.get(id);
  if (row === undefined) throw notFound('no such document');
  return row;
}

/**
 * A document that stands for itself.
 * @throws NotFoundError; RefusedError where another window merged it since it was drawn
 */
export async function standingRow(store: Store, id: string): Promise<Regulation> {
  const row = await storedRow(store, id);
  const last = (await resolveWithin(store, [id])).get(id);
  if (last?.id !== id) throw refused('merged meanwhile');
  return row;
}
