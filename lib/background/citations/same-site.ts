import { openSuffixes, type SameSite, sameSiteBy } from '../../article/page/identity';

/** Without the Public Suffix List, only the very same host is the same site. */
const sameHost: SameSite = (one, other) => one === other;

/**
 * A function that gives the test whether two hosts are of one site, by the Public Suffix List (https://publicsuffix.org) that
 * comes with the extension. The list is read when it is called first; where it cannot be read, the next call tries again.
 * @param load reads and parses the list
 */
export function createSameSite(load: () => Promise<unknown>): () => Promise<SameSite> {
  let opened: Promise<SameSite> | null = null;
  const read = async (): Promise<SameSite> => {
    const suffixes = openSuffixes(await load());
    return suffixes.kind === 'suffixes' ? sameSiteBy(suffixes) : sameHost;
  };
  return () => {
    opened ??= read().catch(() => {
      opened = null;
      return sameHost;
    });
    return opened;
  };
}
