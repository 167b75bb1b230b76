import type { Regulation } from '../../records';
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
    const regulations = await store.regulations.bulkGet([...counts.keys()]);
    return regulations
      .flatMap((regulation) => regulation ?? [])
      .map((regulation) => ({ regulation, notes: counts.get(regulation.id) ?? 0 }))
      .filter(({ notes }) => notes > 0)
      .sort(
        (a, b) => b.notes - a.notes || a.regulation.name.localeCompare(b.regulation.name, 'vi'),
      );
  });
