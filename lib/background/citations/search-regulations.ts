import { findRegulations, type Regulation } from '../../records';
import type { RecordStore } from '../record-store';
import type { RegulationCatalogue } from './regulation-catalogue';

const MAX_FOUND_REGULATIONS = 20;
/** So many stored regulations are searched at the most, so that no answer takes long. */
const MAX_SEARCHED_REGULATIONS = 20_000;

/** Stored regulations that fit the words, the best first; behind them those that only the catalogue knows. */
export async function searchRegulations(
  store: RecordStore,
  catalogue: () => Promise<RegulationCatalogue>,
  query: string,
): Promise<readonly Regulation[]> {
  // Where the database cannot be read, the catalogue still can.
  const stored = await store.readAllRegulations().catch((): readonly Regulation[] => []);
  const known = findRegulations(
    stored.slice(0, MAX_SEARCHED_REGULATIONS),
    query,
    MAX_FOUND_REGULATIONS,
  );
  if (known.length === MAX_FOUND_REGULATIONS) return known;
  const ids = new Set(stored.map(({ id }) => id));
  const others = (await catalogue()).all.filter(({ id }) => !ids.has(id));
  return [...known, ...findRegulations(others, query, MAX_FOUND_REGULATIONS - known.length)];
}
