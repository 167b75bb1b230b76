import type { Store } from '../open/database';
import { countUses } from './count-uses';
import { reading } from './reading';

/**
 * How many stored articles other than `articleId` cite the regulation, or one that the user merged with it; rejected
 * mentions aside.
 */
export const countOtherArticles = (
  store: Store,
  regulationId: string,
  articleId: string | null,
): Promise<number> =>
  reading(store, async () => {
    const [itself, merged] = await Promise.all([
      store.regulations.get(regulationId),
      store.regulations.where('aliases').equals(regulationId).toArray(),
    ]);
    const same = [...merged, ...(itself ? [itself] : [])];
    const ids = new Set([regulationId, ...same.flatMap(({ id, aliases }) => [id, ...aliases])]);
    const mentions = await store.mentions
      .where('regulationId')
      .anyOf([...ids])
      .toArray();
    const mentionsThatCount = mentions.filter(({ state }) => state !== 'rejected');
    const articles = new Set(mentionsThatCount.map((mention) => mention.articleId));
    if (articleId !== null) articles.delete(articleId);
    return articles.size;
  });

/** How many annotations of an article there are outside the trash. */
export const countMarks = (store: Store, articleId: string): Promise<number> =>
  reading(store, () =>
    store.annotations
      .where({ articleId })
      .filter(({ deletedAt }) => deletedAt === null)
      .count(),
  );

/** How many annotations there are outside the trash. */
export const countAnnotations = (store: Store): Promise<number> =>
  reading(store, async () => {
    const [all, trash] = await Promise.all([
      store.annotations.count(),
      store.annotations.where('deletedAt').above('').count(),
    ]);
    return all - trash;
  });

/** Tags in use, the most used first. Reads the index and the trash, not every annotation. */
export const readTags = (store: Store): Promise<readonly string[]> =>
  reading(store, async () => {
    const counts = await countUses(store, 'tags', ({ tags }) => tags);
    return [...counts]
      .filter(([, uses]) => uses > 0)
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
      .map(([tag]) => tag);
  });
