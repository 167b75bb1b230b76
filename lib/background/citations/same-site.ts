import { openSuffixes, type SameSite, sameSiteBy } from '../../article/page/identity';

/** Without the Public Suffix List, only the very same host is the same site. */
const sameHost: SameSite = (one, other) => one === other;

/**
 * Which hosts are one site, by the Public Suffix List that comes with the extension; read at the first question. A list that
 * cannot be read is asked for again at the next question.
 * @param load the parsed list
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
