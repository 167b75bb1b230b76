import type { ArticleRecord, ArticleVersion, Mention } from '../schema/records';
import { thinOut, withRisingTimes } from '../versions/thin-out';
import { addAddresses } from './addresses';
import { isStronger } from './stronger-mention';

/** All that is stored of what is one article, but notes and what it cites. */
export interface ArticleRows {
  readonly records: readonly ArticleRecord[];
  readonly texts: readonly ArticleVersion[];
  /** When notes were made on it (ISO 8601). */
  readonly notedAt: readonly string[];
}

/** An article with its texts, oldest first; no article where there was none. */
export interface JoinedArticle {
  readonly article: ArticleRecord | null;
  readonly versions: readonly ArticleVersion[];
}

/** One article with all texts in the place of several. */
export const joinArticleRows = (
  { records, texts, notedAt }: ArticleRows,
  id: string,
): JoinedArticle => ({
  article: joinRecords(records, id, new Set(texts.map(({ articleId }) => articleId))),
  versions: thinOut(joinVersions(texts, id), notedAt),
});

/**
 * What the newspaper said of the article last, with the addresses in the order in which they were met, those first at which
 * the page itself was seen.
 * @param seenIds of those whose page was seen: what a file says of an article counts only where that of none was
 */
function joinRecords(
  olds: readonly ArticleRecord[],
  id: string,
  seenIds: ReadonlySet<string>,
): ArticleRecord | null {
  const met = olds.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const seen = met.filter((old) => seenIds.has(old.id));
  const [first] = met;
  const last = latest(met);
  if (!first || !last) return null;
  const urls = [...seen, ...met].reduce<string[]>(
    (known, old) => addAddresses(known, old.urls),
    [],
  );
  return {
    ...(latest(seen) ?? last),
    id,
    urls,
    createdAt: first.createdAt,
    updatedAt: last.updatedAt,
  };
}

const latest = (olds: readonly ArticleRecord[]): ArticleRecord | undefined =>
  olds.reduce<ArticleRecord | undefined>(
    (last, old) => (last && last.updatedAt > old.updatedAt ? last : old),
    undefined,
  );

/** The texts as one history, oldest first; a text that was seen twice in a row is there once. */
function joinVersions(
  versions: readonly ArticleVersion[],
  articleId: string,
): readonly ArticleVersion[] {
  const all = versions
    .map((version) => ({ ...version, articleId }))
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  return withRisingTimes(all.filter(({ hash }, at) => at === 0 || hash !== all[at - 1]?.hash));
}

/** One mention of each id: of two that are one now, what the user said counts, then what was said later. */
export function joinMentions(mentions: readonly Mention[]): Mention[] {
  const joined = new Map<string, Mention>();
  for (const mention of mentions) {
    const twin = joined.get(mention.id);
    if (twin === undefined || isStronger(mention, twin)) joined.set(mention.id, mention);
  }
  return [...joined.values()];
}
