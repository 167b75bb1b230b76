import { type ArticleNotes, inReadingOrder } from '../annotation';
import type { Store } from './database';
import { groupBy } from './group';

export async function readArticle(store: Store, articleId: string): Promise<ArticleNotes> {
  const [article, annotations, mentions] = await Promise.all([
    store.articles.get(articleId),
    store.annotations.where({ articleId }).toArray(),
    store.mentions.where({ articleId }).toArray(),
  ]);
  const kept = annotations.filter(({ deletedAt }) => deletedAt === null).sort(inReadingOrder);
  const ids = new Set([
    ...mentions.flatMap(({ regulationId }) => (regulationId === null ? [] : [regulationId])),
    ...kept.flatMap(({ regulationIds }) => regulationIds),
  ]);
  const regulations = await store.regulations.bulkGet([...ids]);
  return {
    article: article ?? null,
    annotations: kept,
    regulations: regulations.filter((found) => found !== undefined),
    mentions,
  };
}

/** Every article that has annotations outside the trash, the latest changed first. */
export async function readEverything(store: Store): Promise<readonly ArticleNotes[]> {
  const [articles, annotations, regulations, mentions] = await store.transaction(
    'r',
    [store.articles, store.annotations, store.regulations, store.mentions],
    () =>
      Promise.all([
        store.articles.orderBy('updatedAt').reverse().toArray(),
        store.annotations.toArray(),
        store.regulations.toArray(),
        store.mentions.toArray(),
      ]),
  );
  const kept = groupBy(
    annotations.filter(({ deletedAt }) => deletedAt === null),
    ({ articleId }) => articleId,
  );
  const cited = groupBy(mentions, ({ articleId }) => articleId);
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  return articles
    .filter(({ id }) => kept.has(id))
    .map((article) => {
      const own = (kept.get(article.id) ?? []).sort(inReadingOrder);
      const ownMentions = cited.get(article.id) ?? [];
      const ids = new Set([
        ...ownMentions.map(({ regulationId }) => regulationId),
        ...own.flatMap(({ regulationIds }) => regulationIds),
      ]);
      return {
        article,
        annotations: own,
        regulations: [...ids].flatMap((id) => byId.get(id ?? '') ?? []),
        mentions: ownMentions,
      };
    });
}

/** How many annotated articles other than `articleId` cite the regulation. */
export async function countOtherArticles(
  store: Store,
  regulationId: string,
  articleId: string,
): Promise<number> {
  const mentions = await store.mentions.where({ regulationId }).toArray();
  const ids = new Set(mentions.map((mention) => mention.articleId));
  ids.delete(articleId);
  return ids.size;
}

/** Tags in use, the most used first. */
export async function readTags(store: Store): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  await store.annotations.each(({ deletedAt, tags }) => {
    if (deletedAt === null) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
    .map(([tag]) => tag);
}
