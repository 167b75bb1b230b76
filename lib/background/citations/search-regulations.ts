import { type FoundRegulation, findRegulations, type Regulation } from '../../records';
import type { RecordStore } from '../record-store';
import { enrich, type RegulationCatalogue } from './regulation-catalogue';

const MAX_FOUND_REGULATIONS = 20;
/** So many stored regulations are searched at the most, so that no answer takes long. */
const MAX_SEARCHED_REGULATIONS = 20_000;

/** Stored regulations and those that only the catalogue knows, as they fit the words: see `findRegulations`. */
export async function searchRegulations(
  store: RecordStore,
  catalogue: () => Promise<RegulationCatalogue>,
  query: string,
): Promise<readonly FoundRegulation[]> {
  // Where the database cannot be read, the catalogue still can.
  const all = await store.readAllRegulations().catch((): readonly Regulation[] => []);
  const stored = all.slice(0, MAX_SEARCHED_REGULATIONS);
  const { all: listed, find, effective } = await catalogue();
  // One of the catalogue that was merged into a stored one leads to that one, see `findRegulations`.
  const known = new Set(stored.map(({ id }) => id));
  const others = listed.filter(({ id }) => !known.has(id));
  const own = stored.map((regulation) => enrich(regulation, find(regulation.id)));
  return findRegulations([...own, ...others], query, MAX_FOUND_REGULATIONS).map((regulation) => ({
    regulation,
    effective: effective(regulation.id),
  }));
}
