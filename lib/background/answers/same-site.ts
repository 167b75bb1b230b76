import { openSuffixes, type SameSite, sameSiteBy } from '../../article/page/identity';
import { openOnce } from '../open-once';

/** Without the Public Suffix List, only the very same host is the same site. */
const sameHost: SameSite = (one, other) => one === other;

/**
 * A function that gives the test whether two hosts are of one site, by the Public Suffix List (https://publicsuffix.org) that
 * comes with the extension. The list is read when it is called first; a broken one is not asked for again.
 * @param load reads and parses the list
 */
export const createSameSite = (load: () => Promise<unknown>): (() => Promise<SameSite>) =>
  openOnce(async () => {
    const suffixes = openSuffixes(await load());
    return suffixes.kind === 'suffixes' ? sameSiteBy(suffixes) : sameHost;
  }, sameHost);
