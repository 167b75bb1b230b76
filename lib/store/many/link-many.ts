import type { Regulation } from '../../records';
import { putChanged } from '../documents/change';
import { idsOf, resolveWithin } from '../documents/resolve';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { type ChangedMany, changeMany } from './change-many';

/**
 * Links a document to many notes, and stores it where it is not stored yet, all or nothing: a note is never linked to what nobody
 * knows. What is stored of it stays. A note that has it by another id, since it was merged, stays as it is.
 *
 * Taking it back (`undoMany`) leaves the document: another window may have come to use it.
 */
export async function linkMany(
  store: Store,
  ids: readonly string[],
  regulation: Regulation,
  now = new Date(),
): Promise<ChangedMany> {
  let meaning: ReadonlySet<string> = new Set();
  return changeMany(
    store,
    ids,
    ({ regulationIds }) =>
      regulationIds.some((id) => meaning.has(id))
        ? {}
        : { regulationIds: [...regulationIds, regulation.id] },
    now,
    {
      tables: [store.regulations, store.mentions],
      write: async () => {
        const known = (await resolveWithin(store, [regulation.id])).get(regulation.id);
        meaning = new Set([regulation.id, ...idsOf(known ?? regulation)]);
        return known === undefined && (await putChanged(store, [regulation])) !== null;
      },
    },
  );
}

/** A document that some notes are linked to. */
export interface LinkedDocument {
  readonly regulation: Regulation;
  /** All ids by which notes may mean it. */
  readonly ids: readonly string[];
  /** How many of the notes are. */
  readonly count: number;
}

/** The documents that notes are linked to, what most have first. */
export const readLinkedDocuments = (
  store: Store,
  noteIds: readonly string[],
): Promise<readonly LinkedDocument[]> =>
  reading(store, async () => {
    const notes = (await store.annotations.bulkGet([...noteIds])).filter(
      (note) => note !== undefined,
    );
    const byId = await resolveWithin(
      store,
      notes.flatMap(({ regulationIds }) => regulationIds),
    );
    const counts = new Map<Regulation, number>();
    for (const { regulationIds } of notes) {
      for (const row of new Set(regulationIds.map((id) => byId.get(id)))) {
        if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([regulation, count]) => ({ regulation, ids: idsOf(regulation), count }))
      .sort((one, other) => other.count - one.count);
  });
