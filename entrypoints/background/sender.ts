import { articleKey } from '../../lib/article';
import type { Sender } from '../../lib/extension';
import { type ArticleRecord, type ArticleSnapshot, limits } from '../../lib/records';

const addressOf = (sender: Sender): string => sender.url ?? '';
/** The address as it is kept: without its fragment, and without a query that is too long to keep. */
function addressToKeep(address: string): string {
  const [page = address] = address.split('#');
  return page.length > limits.url ? (page.split('?')[0] ?? page).slice(0, limits.url) : page;
}
export const hostOf = (sender: Sender): string => new URL(addressOf(sender)).hostname;

/** The article that a page may speak of: the one at its own address, whatever it says of it. */
export const articleIdOf = (sender: Sender, canonicalUrl: string): string =>
  articleKey(addressOf(sender), canonicalUrl);

export function recordOf(
  { canonicalUrl, version, ...told }: ArticleSnapshot,
  sender: Sender,
): ArticleRecord {
  const address = addressOf(sender);
  return {
    ...told,
    id: articleIdOf(sender, canonicalUrl),
    urls: [addressToKeep(address)],
    versions: [version],
    createdAt: version.seenAt,
    updatedAt: version.seenAt,
  };
}
