import type { Regulation, RegulationInfo } from '../../records';
import type { RecordStore } from '../record-store';
import { boundedRegulation } from './bounded-records';
import { enrich, type RegulationCatalogue } from './regulation-catalogue';
import { linksTo, printable } from './regulation-links';

/** What is known of a regulation beyond the article: the catalogue's facts, its links, and how many other articles cite it. */
export async function regulationInfo(
  store: RecordStore,
  { find, notes }: RegulationCatalogue,
  regulation: Regulation,
  articleId: string | null,
): Promise<RegulationInfo> {
  const [{ ownLink }, otherArticles] = await Promise.all([
    store.readSettings().catch(() => ({ ownLink: '' })),
    store.countOtherArticles(regulation.id, articleId).catch(() => 0),
  ]);
  return {
    regulation: describeRegulation(regulation, find),
    links: linksTo(printable(regulation), ownLink),
    otherArticles,
    catalogue: notes(regulation),
  };
}

/** A regulation with what the catalogue adds to it. */
export const describeRegulation = (
  regulation: Regulation,
  find: RegulationCatalogue['find'],
): Regulation => boundedRegulation(enrich(regulation, find(regulation.id))) ?? regulation;
