import { isAddressless } from '../addressless';
import { limits } from '../schema/limits';

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** The host of an address without the prefixes of mobile and AMP copies; '' for what is no address. */
const plainHost = (url: string): string =>
  (parse(url)?.hostname ?? '').replace(/^(?:(?:www\d?|m|mobile|amp|wap)\.)+(?=[^.]+\.)/, '');

/** The same for addresses that differ in what follows "?" or "#", as trackers write it. */
const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');

/** Whether all addresses are of the newspaper's host where the first one was met. */
export const areOfOneHost = (first: string, others: readonly string[]): boolean =>
  others.every((url) => plainHost(url) === plainHost(first));

/**
 * The addresses of an article with those of another visit; the very same list where none is new. The first one stays: it is
 * the article's own. Where there are too many, the oldest that differs from another by its query goes, else the oldest. What
 * only stands for an address is last: by it a file that is imported again finds its article.
 */
export function addAddresses(known: readonly string[], seen: readonly string[]): string[] {
  const isNew = (url: string): boolean => !known.includes(url) && url.length <= limits.url;
  const all = [...known, ...new Set(seen.filter(isNew))];
  const real = all.filter((url) => !isAddressless(url));
  return withinLimit([...real, ...all.filter(isAddressless)]);
}

function withinLimit(urls: readonly string[]): string[] {
  if (urls.length <= limits.urls) return [...urls];
  const plain = urls.map(withoutQuery);
  const isVariant = (url: string, at: number): boolean =>
    at > 0 &&
    url !== plain[at] &&
    plain.indexOf(plain[at] ?? '') !== plain.lastIndexOf(plain[at] ?? '');
  const dropped = Math.max(1, urls.findIndex(isVariant));
  return withinLimit(urls.filter((_, at) => at !== dropped));
}
