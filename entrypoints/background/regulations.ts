import {
  type EditedFields,
  editRegulation,
  findRegulations,
  type Regulation,
  type RegulationInfo,
} from '../../lib/records';
import { countOtherArticles, readSettings, type Store } from '../../lib/store';
import { enrich, regulationOf, theCatalogue } from './catalogue';
import { regulationIdOf } from './citations';
import { linksTo, printable } from './links';

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

/** What is known of a regulation beyond the article: the catalogue's facts, its links, and how many other articles cite it. */
export async function regulationInfo(
  store: Store,
  regulation: Regulation,
  articleId: string,
): Promise<RegulationInfo> {
  const [catalogue, { ownLink }, otherArticles] = await Promise.all([
    theCatalogue(),
    readSettings(store),
    countOtherArticles(store, regulation.id, articleId),
  ]);
  return {
    regulation: enrich(regulation, catalogue?.findById(regulation.id) ?? null),
    links: linksTo(printable(regulation), ownLink),
    otherArticles,
  };
}

/** The regulation as the reader says it is, under the id that it has then. */
export function edited(
  regulation: Regulation,
  fields: EditedFields,
  articleId: string,
): Regulation {
  const said = editRegulation(regulation, fields);
  // The id of a known document says already whether it is whole.
  return said.id === regulation.id ? said : { ...said, id: regulationIdOf(said.id, articleId) };
}
