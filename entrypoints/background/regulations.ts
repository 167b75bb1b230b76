import { findRegulations, type Regulation } from '../../lib/annotation';
import { countOtherArticles, type Store } from '../../lib/store';
import { enrich, regulationOf, theCatalogue } from './catalogue';

const MOST = 20;

/** Known regulations that fit the words, the best first, then those of the catalogue. */
export async function searchRegulations(
  store: Store,
  query: string,
): Promise<readonly Regulation[]> {
  const known = findRegulations(await store.regulations.toArray(), query, MOST);
  if (known.length === MOST) return known;
  const catalogue = await theCatalogue();
  const ids = new Set(known.map(({ id }) => id));
  const catalogued = (catalogue?.entries ?? []).map((entry) => regulationOf(entry));
  const others = findRegulations(catalogued, query, MOST).filter(({ id }) => !ids.has(id));
  return [...known, ...others].slice(0, MOST);
}

/** What is known of a regulation beyond the article: the catalogue's facts, and how many other articles cite it. */
export async function regulationInfo(store: Store, regulation: Regulation, articleId: string) {
  const catalogue = await theCatalogue();
  return {
    regulation: enrich(regulation, catalogue?.findById(regulation.id) ?? null),
    otherArticles: await countOtherArticles(store, regulation.id, articleId),
  };
}
