import type { ImportStore } from '../../../lib/exchange';
import { importReads, type Store } from '../../../lib/store';

// In: the store, and how an address becomes an article's id. Out: what a plan asks of the store; nothing is written.

/** @param articleIdOf the id of the article at an address; null for what is no address of a web page */
export const importStore = (
  store: Store,
  articleIdOf: ImportStore['articleIdOf'],
): ImportStore => ({ articleIdOf, ...importReads(store) });
