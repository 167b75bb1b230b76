/*
 * In: ids of documents, and what the user says of documents.
 * Out: the rows that ids mean, since one that was merged into another is that other; and writes, each with its way back.
 */
import type { Regulation } from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';

/**
 * The documents that ids mean, by id: one that the user merged into another is that other. Ids of which nothing is stored are
 * left out. Part of a transaction over regulations, if there is one.
 */
export async function resolveWithin(
  { regulations }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Regulation>> {
  if (ids.length === 0) return new Map();
  const asked = [...new Set(ids)];
  const [rows, merging] = await Promise.all([
    regulations.bulkGet(asked),
    regulations.where('aliases').anyOf(asked).distinct().toArray(),
  ]);
  // One object for each row, though a row may come from both.
  const stored = new Map([...merging, ...rows].flatMap((row) => (row ? [[row.id, row]] : [])));
  const byId = new Map<string, Regulation>();
  for (const id of asked) {
    const last = survivor(merging.filter(({ aliases }) => aliases.includes(id)));
    const row = stored.get(last?.id ?? id);
    if (row !== undefined) byId.set(id, row);
  }
  return byId;
}

/** Of rows that an id was merged into, one after the other, the last one: it has the ids of those before it, too. */
const survivor = (rows: readonly Regulation[]): Regulation | undefined =>
  rows.find((row) => !rows.some((other) => other !== row && other.aliases.includes(row.id))) ??
  rows[0];

/** The documents into which the user merged some of these, or which took others in. */
export const readMerging = (store: Store, ids: readonly string[]): Promise<readonly Regulation[]> =>
  reading(store, async () => {
    const byId = await resolveWithin(store, ids);
    return [...new Set(byId.values())].filter(({ aliases }) => aliases.length > 0);
  });

/** All documents without those that were merged into others. */
export function standing(all: readonly Regulation[]): readonly Regulation[] {
  const merged = new Set(all.flatMap(({ id, aliases }) => aliases.filter((alias) => alias !== id)));
  return all.filter(({ id }) => !merged.has(id));
}

/** All ids by which articles and notes mean a document. */
export const idsOf = ({ id, aliases }: Regulation): readonly string[] => [
  ...new Set([id, ...aliases]),
];
