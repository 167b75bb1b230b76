import { isWebPage, parseUrl, withoutTracking } from './address';
import { equalHosts, siteHost } from './hosts';

const SECOND_LEVEL = new Set(['com', 'net', 'org', 'gov', 'edu', 'co', 'ac']);

/**
 * The last labels of a host, `com.vn` and its like counted as one: a guess, since the Public Suffix List is too large
 * for every page. The background checks by the list what passes here.
 */
function guessedSite({ hostname }: URL): string {
  const labels = siteHost(hostname, equalHosts).split('.');
  const short = SECOND_LEVEL.has(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** A parser that meets what no head may hold moves the rest of the head there: among the first elements of the body. */
const MAX_MOVED = 100;

/**
 * The first element of the page's head that matches. What is elsewhere in the body may be a user's, and to look for it
 * there takes as long as reading the article.
 */
function inHead({ head, body }: Document, selector: string): Element | null {
  const match = head?.querySelector(selector);
  if (match || !body) return match ?? null;
  for (let i = 0; i < MAX_MOVED; i++) {
    const moved = body.children.item(i);
    // A form's inputs shadow its methods.
    if (!moved || Element.prototype.matches.call(moved, selector)) return moved;
  }
  return null;
}

/**
 * The address the page gives for itself (canonical link, else og:url), else the one it was opened at, untracked. Only a
 * claim: `articleKey` in the background decides whether it counts.
 */
export function canonicalUrlOf(document: Document, url: string): string {
  const here = parseUrl(url);
  const claimed =
    inHead(document, 'link[rel~="canonical" i]')?.getAttribute('href') ??
    inHead(document, 'meta[property="og:url" i]')?.getAttribute('content');
  const address = claimed ? parseUrl(claimed, url) : null;
  if (
    here &&
    address &&
    isWebPage(address) &&
    guessedSite(address) === guessedSite(here) &&
    (address.pathname.length > 1 || here.pathname.length <= 1)
  ) {
    address.hash = '';
    return address.href;
  }
  return here ? `${here.origin}${here.pathname}${withoutTracking(here)}` : url;
}
