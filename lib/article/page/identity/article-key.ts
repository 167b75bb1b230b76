import { cleanPath, isWebPage, parseUrl, withoutTracking } from './address';
import { isDateNumber } from './date-number';
import { equalHosts, type SameSite, siteHost } from './hosts';

/** The number papers give an article, near the end of its path: -609963.html, -post976641.html, d538952.html. */
const ARTICLE_NUMBER = /(?:^|[-_./]|[a-z])(\d{5,})(?:[-_.][a-z]{2,5})?(?:\.\w{2,5})?$/i;

function articleNumber(path: string): string | null {
  const match = ARTICLE_NUMBER.exec(path);
  const digits = match?.[1];
  if (match === null || digits === undefined) return null;
  const start = path.indexOf(digits, match.index);
  return isDateNumber(digits, path.slice(0, start)) ? null : digits;
}

/** The address that the page gives for itself, where it may: another page of its own site, not the home page. */
function ownAddress(here: URL, canonical: string | null, sameSite: SameSite): URL {
  const claim = canonical === null ? null : parseUrl(canonical, here.href);
  if (!claim || !isWebPage(claim) || claim.pathname.length <= 1) return here;
  return sameSite(claim.hostname, here.hostname) ? claim : here;
}

/**
 * A stable key of the article at an address: `tin.example#5047363` when the address carries the site's own number of
 * the article, else host, path and query. http and https are one. It has any length: see `boundedId`. Never throws:
 * what is no address is its own key.
 *
 * @param canonical what the page says that its address is; it counts on the same site only
 * @param sameSite by the Public Suffix List in the background (`sameSiteBy`); without it hosts must be equal
 */
export function articleKey(
  url: string,
  canonical: string | null = null,
  sameSite: SameSite = equalHosts,
): string {
  const here = parseUrl(url);
  if (!here) return url;
  const address = ownAddress(here, canonical, sameSite);
  const host = siteHost(address.hostname, sameSite);
  const path = cleanPath(address.pathname);
  const number = articleNumber(path);
  return number === null ? `${host}${path}${withoutTracking(address)}` : `${host}#${number}`;
}
