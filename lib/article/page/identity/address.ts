import { compareCodeUnits } from '../../../text';

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|zclid|zarsrc|mc_[ce]id|igshid|_ga|ref|ref_src|referrer|source|src|cmpid|ocid|ito|amp|outputtype|gidzl|vn_\w+|share|shared|spm|s_cid|ncid|taid|smid|sh|fb_\w+|_gl|dtm_\w+|itm_\w+|pk_\w+)$/i;

/** Parses an address; a relative one against a base. Null if it is none. */
export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

/** Whether an address is one of the web. */
export const isWebPage = ({ protocol }: URL): boolean =>
  protocol === 'https:' || protocol === 'http:';

/** A path without the signs of AMP copies, doubled slashes and index files. */
export const cleanPath = (path: string): string =>
  path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/[/.]amp\/?$/i, '')
    .replace(/[-.]amp(?=\.html?$)/i, '')
    .replace(/\/(?:index\.\w{3,5})?$/i, '');

/** The query of an address in a fixed order, with its `?`, without parameters that only say where a visitor came from. */
export function withoutTracking(url: URL): string {
  if (url.search === '') return '';
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => compareCodeUnits(a, b));
  return parameters.length === 0
    ? ''
    : `?${parameters.map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`).join('&')}`;
}
