import { canonicalHost, type SameSite } from './hosts';

/** The Public Suffix List, ready to be asked. */
export interface Suffixes {
  readonly kind: 'suffixes';
  /**
   * The part of a host that one owner registered, by the list with its private part: `tin.com.vn` of `m.tin.com.vn`.
   * Null for addresses of numbers, single labels and public suffixes themselves.
   *
   * @param host as `URL.hostname` gives it, international names in punycode
   */
  readonly registrableDomain: (host: string) => string | null;
}

interface Rules {
  /** The rules of more than one label, by their last label: what stands before it, a space between two. */
  readonly rules: Readonly<Record<string, string>>;
}

const isRules = (data: unknown): data is Rules => {
  if (typeof data !== 'object' || data === null || !('rules' in data)) return false;
  const { rules } = data;
  if (typeof rules !== 'object' || rules === null) return false;
  const texts = Object.values(rules);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
};

/** A host that is an address of numbers: `[::1]`, or a last label that is one number (the URL standard reads no name there). */
const isIpAddress = (host: string): boolean =>
  host.includes(':') || /(?:^|\.)(?:\d+|0x[\da-f]*)$/.test(host);

/** How many labels at the end of a host are a public suffix: https://github.com/publicsuffix/list/wiki/Format */
function suffixLength(labels: readonly string[], rules: ReadonlySet<string>): number {
  // A host without a rule ends in one label that is public, by the list's rule `*`.
  let longest = 1;
  for (let count = 2; count <= labels.length; count++) {
    const name = labels.slice(-count, -1).join('.');
    if (rules.has(`!${name}`)) return count - 1;
    const parent = labels.slice(-count + 1, -1);
    if (rules.has(name) || rules.has(['*', ...parent].join('.'))) longest = count;
  }
  return longest;
}

/** Opens what `scripts/suffixes.mjs` wrote. Broken: it is something else. */
export function openSuffixes(data: unknown): Suffixes | { readonly kind: 'broken' } {
  if (!isRules(data)) return { kind: 'broken' };
  const opened = new Map<string, ReadonlySet<string>>();
  const rulesOf = (topLevel: string): ReadonlySet<string> => {
    const known = opened.get(topLevel);
    if (known) return known;
    const text = Object.hasOwn(data.rules, topLevel) ? data.rules[topLevel] : undefined;
    const rules = new Set(text?.split(' '));
    // What pages name is not kept where the list has no rules for it.
    if (text !== undefined) opened.set(topLevel, rules);
    return rules;
  };
  return {
    kind: 'suffixes',
    registrableDomain(host) {
      const name = canonicalHost(host);
      const labels = name.split('.');
      if (isIpAddress(name) || labels.includes('')) return null;
      const length = suffixLength(labels, rulesOf(labels.at(-1) ?? ''));
      return length < labels.length ? labels.slice(-length - 1).join('.') : null;
    },
  };
}

/** Hosts of one site: equal, or of one registrable domain. */
export const sameSiteBy =
  ({ registrableDomain }: Suffixes): SameSite =>
  (hostA, hostB) => {
    if (canonicalHost(hostA) === canonicalHost(hostB)) return true;
    const domain = registrableDomain(hostA);
    return domain !== null && domain === registrableDomain(hostB);
  };
