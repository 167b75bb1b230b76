import { limits, type Regulation, withAliases, withApart } from '../../records';
import { notFound, refused } from '../failures';
import type { Store } from '../open/database';
import { writing } from '../write/writing';
import { type DocumentChange, putChanged } from './change';
import { changing, standingRow, storedRow } from './changing';
import { idsOf, resolveWithin } from './resolve';

/**
 * Says what document citations mean that were not resolved, which is stored where it is not yet; null: none that matters.
 * @throws NotFoundError where one of them is not stored
 */
export const resolveMentions = (
  store: Store,
  ids: readonly string[],
  regulation: Regulation | null,
  now = new Date(),
): Promise<DocumentChange | null> =>
  writing(store, [store.regulations, store.mentions], async () => {
    const stored = await store.mentions.bulkGet([...ids]);
    const known = stored.filter((mention) => mention !== undefined);
    if (known.length < ids.length) throw notFound('a mention is not stored');
    const row = regulation && ((await store.regulations.get(regulation.id)) ?? regulation);
    const result = await putChanged(
      store,
      row === null ? [] : [row],
      known.map((mention) => ({
        ...mention,
        regulationId: row?.id ?? null,
        state: row === null ? 'rejected' : 'confirmed',
        updatedAt: now.toISOString(),
      })),
    );
    const touched = [...new Set(known.map(({ articleId }) => articleId))];
    return { result, touched: result === null ? null : touched };
  });

/**
 * Says that two documents are one: from now on, whoever means `goneId` means `keep`, which is stored where it is not yet. The row of the one that goes stays, so
 * that it can be split off again.
 * @throws NotFoundError; RefusedError for a document and itself, and where there are too many aliases
 */
export const mergeDocuments = (
  store: Store,
  keep: Regulation,
  goneId: string,
  now = new Date(),
): Promise<DocumentChange | null> =>
  changing(store, async () => {
    // One that went into another is that other, here too: aliases lead to what is listed, never to what is hidden.
    const kept = (await resolveWithin(store, [keep.id])).get(keep.id) ?? keep;
    if (kept.id === goneId || (await storedRow(store, goneId)).aliases.includes(kept.id)) {
      throw refused('a document and itself');
    }
    const gone = await standingRow(store, goneId);
    const aliases = [...new Set([...kept.aliases, ...idsOf(gone)])];
    if (aliases.length > limits.aliases) throw refused('too many aliases');
    return [{ ...withAliases(kept, aliases), updatedAt: now.toISOString() }];
  });

/**
 * Says that two documents are two: they are not offered as one again.
 * @throws NotFoundError; RefusedError where one of them was merged meanwhile
 */
export const keepApart = (
  store: Store,
  id: string,
  otherId: string,
  now = new Date(),
): Promise<DocumentChange | null> =>
  changing(store, async () => {
    const own = await standingRow(store, id);
    await standingRow(store, otherId);
    return [{ ...withApart(own, [otherId]), updatedAt: now.toISOString() }];
  });

/**
 * Makes a document of its own again of one that was merged into another.
 * @throws NotFoundError where it is not stored
 */
export const splitDocument = (
  store: Store,
  id: string,
  aliasId: string,
  now = new Date(),
): Promise<DocumentChange | null> =>
  changing(store, async () => {
    const own = await storedRow(store, aliasId);
    await storedRow(store, id);
    // Those that went into it before it was merged go with it.
    const leaving = new Set(idsOf(own));
    const rows = await store.regulations
      .where('aliases')
      .anyOf([...leaving])
      .distinct()
      .toArray();
    const updatedAt = now.toISOString();
    return rows
      .filter((row) => !leaving.has(row.id))
      .map((row) => ({
        // Kept, so that no backup of before merges them again.
        ...withApart(
          row,
          row.aliases.filter((alias) => leaving.has(alias)),
        ),
        updatedAt,
      }));
  });

/**
 * Stores a document that the user tells of.
 * @throws RefusedError where it is stored already
 */
export const addDocument = (store: Store, regulation: Regulation): Promise<DocumentChange | null> =>
  changing(store, async () => {
    if ((await store.regulations.get(regulation.id)) !== undefined) throw refused('stored already');
    return [regulation];
  });
