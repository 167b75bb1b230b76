import type { Regulation } from '../../records';
import { resolveWithin } from '../documents/resolve';
import type { Store } from '../open/database';
import { countUses } from './count-uses';
import { reading } from './reading';

/** A document, and how many notes outside the trash are linked to it. */
export interface LinkedRegulation {
  readonly regulation: Regulation;
  readonly notes: number;
}

/** The documents that notes are linked to, the most linked first. Reads the index and the trash, not every note. */
export const readLinkedRegulations = (store: Store): Promise<readonly LinkedRegulation[]> =>
  reading(store, async () => {
    const counts = await countUses(store, 'regulationIds', ({ regulationIds }) => regulationIds);
    const byId = await resolveWithin(store, [...counts.keys()]);
    const notes = new Map<Regulation, number>();
    for (const [id, count] of counts) {
      const regulation = byId.get(id);
      if (regulation) notes.set(regulation, (notes.get(regulation) ?? 0) + count);
    }
    return [...notes]
      .map(([regulation, count]) => ({ regulation, notes: count }))
      .filter(({ notes }) => notes > 0)
      .sort(
        (a, b) => b.notes - a.notes || a.regulation.name.localeCompare(b.regulation.name, 'vi'),
      );
  });
