import type { Regulation, RegulationInfo } from '../../records';
import type { RecordStore } from '../record-store';
import { boundedRegulation } from './bounded-records';
import { dayOf, enrich, type RegulationCatalogue } from './regulation-catalogue';
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
  const entry = find(regulation.id);
  return {
    regulation: boundedRegulation(enrich(regulation, entry)) ?? regulation,
    links: linksTo(printable(regulation), ownLink),
    otherArticles,
    catalogue: notes(regulation),
    listed: entry && { issuer: entry.issuer, date: dayOf(entry), subject: entry.title },
  };
}

/**
 * A regulation with what the catalogue adds to it, to be cited. Its title is the catalogue's, unless the user wrote one: in an
 * article more of the sentence may follow, "về công tác văn thư, từ tháng 6 mọi văn bản ...".
 */
export function describeRegulation(
  regulation: Regulation,
  find: RegulationCatalogue['find'],
): Regulation {
  const entry = find(regulation.id);
  const { subject, ...enriched } = enrich(regulation, entry);
  const title = regulation.state === 'edited' ? '' : entry?.title;
  return boundedRegulation({ ...enriched, subject: title || subject }) ?? regulation;
}
