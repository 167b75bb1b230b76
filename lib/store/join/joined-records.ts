import type { ArticleRecord, ArticleVersion, Mention } from '../../records';
import { addAddresses } from '../write/addresses';
import { withRisingTimes } from '../write/versions';

/**
 * Records of what is one article, as one: what the newspaper said of it last, with the addresses in the order in which they
 * were met, those first at which the page itself was seen.
 * @param wasSeen whether its page was seen: what a file says of an article counts only where that of none was
 * @returns null for none
 */
export function joinRecords(
  olds: readonly ArticleRecord[],
  id: string,
  wasSeen: (old: ArticleRecord) => boolean = () => true,
): ArticleRecord | null {
  const met = olds.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const ordered = [...met.filter(wasSeen), ...met.filter((old) => !wasSeen(old))];
  const [first] = met;
  const head = latest(met.filter(wasSeen)) ?? latest(met);
  const last = latest(met);
  if (!first || !head || !last) return null;
  const urls = ordered.reduce<string[]>((known, old) => addAddresses(known, old.urls), []);
  return { ...head, id, urls, createdAt: first.createdAt, updatedAt: last.updatedAt };
}

const latest = (olds: readonly ArticleRecord[]): ArticleRecord | undefined =>
  olds.reduce<ArticleRecord | undefined>(
    (last, old) => (last && last.updatedAt > old.updatedAt ? last : old),
    undefined,
  );

/** The texts of what is one article, as one history, oldest first; a text that was seen twice in a row is there once. */
export function joinVersions(
  versions: readonly ArticleVersion[],
  articleId: string,
): readonly ArticleVersion[] {
  const all = versions
    .map((version) => ({ ...version, articleId }))
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  return withRisingTimes(all.filter(({ hash }, at) => at === 0 || hash !== all[at - 1]?.hash));
}

/** One mention of each id: of two that are one now, what the user said counts, then what was said later. */
export function joinMentions(mentions: Iterable<Mention>): readonly Mention[] {
  const joined = new Map<string, Mention>();
  for (const mention of mentions) {
    const twin = joined.get(mention.id);
    if (twin === undefined || isStronger(mention, twin)) joined.set(mention.id, mention);
  }
  return [...joined.values()];
}

function isStronger(one: Mention, other: Mention): boolean {
  const [a, b] = [one, other].map(({ state }) => state !== 'recognised');
  return a === b ? one.updatedAt > other.updatedAt : a === true;
}
