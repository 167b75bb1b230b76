import { type ArticleNotes, inReadingOrder } from '../records';
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
export const readEverything = async (store: Store): Promise<readonly ArticleNotes[]> =>
  (await readKept(store)).filter(({ annotations }) => annotations.length > 0);

/** Every article that has annotations outside the trash or was kept for what it cites, the latest changed first. */
export async function readKept(store: Store): Promise<readonly ArticleNotes[]> {
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
    .filter(({ id }) => kept.has(id) || cited.has(id))
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

/** How many annotated articles other than `articleId` cite the regulation, rejected mentions aside. */
export async function countOtherArticles(
  store: Store,
  regulationId: string,
  articleId: string,
): Promise<number> {
  const mentions = await store.mentions.where({ regulationId }).toArray();
  const kept = mentions.filter(({ state }) => state !== 'rejected');
  const ids = new Set(kept.map((mention) => mention.articleId));
  ids.delete(articleId);
  return ids.size;
}

/** How many annotations there are outside the trash. */
export async function countAnnotations(store: Store): Promise<number> {
  const [all, trash] = await Promise.all([
    store.annotations.count(),
    store.annotations.where('deletedAt').above('').count(),
  ]);
  return all - trash;
}

/** The id of the annotated article that was read at an address, whatever its fragment. */
export async function findArticle(store: Store, url: string): Promise<string | null> {
  const plain = url.replace(/#.*$/s, '');
  const found = await store.articles.where('urls').equals(plain).first();
  return found?.id ?? null;
}

/** Tags in use, the most used first. Reads the index and the trash, not every annotation. */
export async function readTags(store: Store): Promise<readonly string[]> {
  const [used, trash] = await Promise.all([
    store.annotations.orderBy('tags').keys(),
    store.annotations.where('deletedAt').above('').toArray(),
  ]);
  const counts = new Map<string, number>();
  const count = (tag: string, by: number) => counts.set(tag, (counts.get(tag) ?? 0) + by);
  for (const tag of used) count(String(tag), 1);
  for (const tag of trash.flatMap(({ tags }) => tags)) count(tag, -1);
  return [...counts]
    .filter(([, uses]) => uses > 0)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
    .map(([tag]) => tag);
}
