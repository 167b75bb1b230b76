import { findRegulations, type Regulation } from '../../lib/annotation';
import type { Store } from '../../lib/store';

const MOST = 20;

/** Known regulations that fit the words, the best first. */
export const searchRegulations = async (
  store: Store,
  query: string,
): Promise<readonly Regulation[]> =>
  findRegulations(await store.regulations.toArray(), query, MOST);
