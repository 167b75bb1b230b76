/*
 * In: ids of documents, and what the user says of documents.
 * Out: the rows that ids mean, since one that was merged into another is that other; and writes, each with its way back.
 */
import { type Regulation, regulationsById } from '../../records';
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
  const stored = new Map<string, Regulation>();
  for (const row of await regulations.bulkGet(asked)) if (row) stored.set(row.id, row);
  // What they were merged into may have been merged itself. Each round finds a row that is new, or is the last.
  for (let next = asked; next.length > 0; ) {
    const into = await regulations.where('aliases').anyOf(next).distinct().toArray();
    next = into.map(({ id }) => id).filter((id) => !stored.has(id));
    for (const row of into) stored.set(row.id, stored.get(row.id) ?? row);
  }
  const all = regulationsById([...stored.values()]);
  return new Map(
    asked.flatMap((id) => {
      const row = all.get(id);
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

/** The documents into which the user merged some of these, or which took others in. */
export const readMerging = (store: Store, ids: readonly string[]): Promise<readonly Regulation[]> =>
  reading(store, async () => {
    const byId = await resolveWithin(store, ids);
    return [...new Set(byId.values())].filter(({ aliases }) => aliases.length > 0);
  });

/** All documents without those that were merged into others. */
export function standing(all: readonly Regulation[]): readonly Regulation[] {
  const byId = regulationsById(all);
  return all.filter((regulation) => byId.get(regulation.id) === regulation);
}

/** All ids by which articles and notes mean a document. */
export const idsOf = ({ id, aliases }: Regulation): readonly string[] => [
  ...new Set([id, ...aliases]),
];
