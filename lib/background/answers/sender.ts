import { articleKey, boundedId, type SameSite } from '../../article/page/identity';
import type { Sender } from '../../extension';
import { type ArticleSnapshot, limits, type SeenArticle } from '../../records';
import type { PageAddresses } from '../../store';

const addressOf = (sender: Sender): string => sender.url ?? '';

/** The host of the page that asks. */
export const hostOfSender = (sender: Sender): string => new URL(addressOf(sender)).hostname;

/** The article that a page may speak of: the one at its own address, whatever it says of it. */
export const articleIdOf = (sender: Sender, canonicalUrl: string, sameSite: SameSite): string =>
  boundedId(articleKey(addressOf(sender), canonicalUrl, sameSite));

/**
 * By what else the article may be stored. What the page says counts only where it counts for the id: a page that names one of
 * another site gets nothing of that.
 */
export function addressesOf(
  sender: Sender,
  canonicalUrl: string,
  sameSite: SameSite,
): PageAddresses {
  const ownId = articleIdOf(sender, '', sameSite);
  const id = articleIdOf(sender, canonicalUrl, sameSite);
  const named = boundedId(articleKey(canonicalUrl, null, sameSite)) === id ? [canonicalUrl] : [];
  const addresses = [addressOf(sender), ...named].map(addressToKeep);
  // http and https are one for the id, but not in the list of addresses.
  const bare = addresses.map((address) => address.replace(/^https?/i, ''));
  return { ownId, urls: bare.flatMap((rest) => [`http${rest}`, `https${rest}`]) };
}

/** The article as it is stored: its id and its address are those of where the page really is. */
export function seenArticle(
  { canonicalUrl, version, ...facts }: ArticleSnapshot,
  sender: Sender,
  sameSite: SameSite,
): SeenArticle {
  const id = articleIdOf(sender, canonicalUrl, sameSite);
  return {
    article: {
      ...facts,
      id,
      urls: [addressToKeep(addressOf(sender))],
      createdAt: version.seenAt,
      updatedAt: version.seenAt,
    },
    version: { ...version, articleId: id },
  };
}

/** The address without its fragment, and without a query that is too long to keep. */
function addressToKeep(address: string): string {
  const [page = address] = address.split('#');
  return page.length > limits.url ? (page.split('?')[0] ?? page).slice(0, limits.url) : page;
}
