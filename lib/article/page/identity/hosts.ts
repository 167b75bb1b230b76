import { parseUrl } from './address';

/** Whether two hosts, as `URL.hostname` gives them, belong to one site. */
export type SameSite = (hostA: string, hostB: string) => boolean;

const COPY_PREFIX = /^(?:www\d?|m|mobile|amp|wap)\.(?=[^.]+\.)/;

/** A host in lower case, without the dot that ends a full name. */
export const canonicalHost = (host: string): string => host.toLowerCase().replace(/\.$/, '');

const withoutPrefixes = (host: string): string => {
  const shorter = host.replace(COPY_PREFIX, '');
  return shorter === host ? host : withoutPrefixes(shorter);
};

/** The rule where no list of public suffixes is at hand: equal hosts, prefixes of copies aside. */
export const equalHosts: SameSite = (hostA, hostB) =>
  withoutPrefixes(canonicalHost(hostA)) === withoutPrefixes(canonicalHost(hostB));

/**
 * A host without the prefixes of mobile and AMP copies. A prefix stays where what follows is another site:
 * `m.blogspot.com` is the blog of somebody called m.
 */
export function siteHost(host: string, sameSite: SameSite): string {
  const whole = canonicalHost(host);
  const shorter = whole.replace(COPY_PREFIX, '');
  return shorter !== whole && sameSite(whole, shorter) ? siteHost(shorter, sameSite) : whole;
}

/** The host of an address without the prefixes of mobile and AMP copies; '' for what is no address. */
export const hostOf = (url: string): string => siteHost(parseUrl(url)?.hostname ?? '', equalHosts);
