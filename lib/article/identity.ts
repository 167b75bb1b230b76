const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|zclid|zarsrc|mc_[ce]id|igshid|_ga|ref|ref_src|referrer|source|src|cmpid|ocid|ito|amp|outputtype|gidzl|vn_\w+|share|shared|spm|s_cid|ncid|taid|smid|sh|fb_\w+|_gl|dtm_\w+|itm_\w+|pk_\w+)$/i;
/** The number papers give an article, near the end of its path: -609963.html, -post976641.html, d538952.html. */
const ARTICLE_ID = /(?:^|[-_./]|[a-z])(\d{5,})(?:[-_.][a-z]{2,5})?(?:\.\w{2,5})?$/i;

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

const isPage = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** The host without the prefixes of mobile and AMP copies; '' for what is no address. */
export const hostOf = (url: string): string => {
  const parsed = parse(url);
  return parsed ? plainHost(parsed) : '';
};

const plainHost = (url: URL): string =>
  url.hostname.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp|wap)\.)+(?=[^.]+\.)/, '');

function cleanPath(path: string): string {
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/(?:\/amp|[-.]amp(?=\.\w+$)|\.amp)\/?$/i, (found) => (found.startsWith('/') ? '' : ''))
    .replace(/[-.]amp(?=\.html?$)/i, '')
    .replace(/\/(?:index\.\w{3,5})?$/i, '');
}

function withoutTracking(url: URL): string {
  if (url.search === '') return '';
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return kept.length === 0
    ? ''
    : `?${kept.map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`).join('&')}`;
}

/**
 * A stable id for the article at an address: `tin.example#5047363` when the address carries the site's own number of
 * the article, else host and path. `canonical` is what the page says its address is; it counts on the same site only.
 * Never throws: what is no address is its own id.
 */
export function articleKey(url: string, canonical: string | null = null): string {
  const here = parse(url);
  if (!here) return url;
  const told = canonical === null ? null : parse(canonical, url);
  const sameSite =
    told && isPage(told) && siteOf(told) === siteOf(here) && told.pathname.length > 1;
  const address = sameSite && told ? told : here;
  const host = plainHost(address);
  const path = cleanPath(address.pathname);
  const id = ARTICLE_ID.exec(path)?.[1];
  if (id !== undefined) return `${host}#${id}`;
  return `${host}${path}${withoutTracking(address)}`;
}

/** The id of the article on this page: by its canonical address when the page tells one. */
export const articleKeyOf = (document: Document, url: string): string =>
  articleKey(url, canonicalUrlOf(document, url));

const SECOND_LEVEL = new Set(['com', 'net', 'org', 'gov', 'edu', 'co', 'ac']);

/** The last labels of the host that tell one site from another, `com.vn` and its like counted as one. */
function siteOf(url: URL): string {
  const labels = plainHost(url).split('.');
  const short = SECOND_LEVEL.has(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** A parser that meets what no head may hold moves the rest of the head there: among the first elements of the body. */
const MOST_MOVED = 100;

/**
 * The first element of the page's head that matches. What stands elsewhere in the body is not the page's own word, and
 * looking for it there takes as long as reading the article.
 */
function inHead({ head, body }: Document, selector: string): Element | null {
  const found = head?.querySelector(selector);
  if (found || !body) return found ?? null;
  for (let i = 0; i < MOST_MOVED; i++) {
    const moved = body.children.item(i);
    // A form's inputs shadow its methods.
    if (!moved || Element.prototype.matches.call(moved, selector)) return moved;
  }
  return null;
}

/** The address the page gives for itself (canonical link, else og:url), else the one it was opened at, untracked. */
export function canonicalUrlOf(document: Document, url: string): string {
  const here = parse(url);
  const told =
    inHead(document, 'link[rel~="canonical" i]')?.getAttribute('href') ??
    inHead(document, 'meta[property="og:url" i]')?.getAttribute('content');
  const address = told ? parse(told, url) : null;
  if (
    here &&
    address &&
    isPage(address) &&
    siteOf(address) === siteOf(here) &&
    (address.pathname.length > 1 || here.pathname.length <= 1)
  ) {
    address.hash = '';
    return address.href;
  }
  return here ? `${here.origin}${here.pathname}${withoutTracking(here)}` : url;
}
