/**
 * An address on the web that may stand in a link, every letter as RFC 3986 wants it: Word refuses a file with others.
 * @returns null for another scheme, what cannot be read, and `.invalid`: articles that were imported without an address
 */
export function webAddress(text: string | null | undefined): string | null {
  const url = text && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (/(?:^|\.)invalid\.?$/i.test(url.hostname)) return null;
  url.username = '';
  url.password = '';
  const [path = '', ...fragment] = url.href.slice(url.origin.length).split('#');
  const behindHost = fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`;
  return url.origin + (UNSAFE.test(behindHost) ? encoded(behindHost) : behindHost);
}

/** What `URL` leaves as it is behind the host. https://www.rfc-editor.org/rfc/rfc3986#appendix-A */
const UNSAFE = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/iu;

const encoded = (text: string): string =>
  text.replace(new RegExp(UNSAFE.source, 'giu'), encodeURIComponent);
