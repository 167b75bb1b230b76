import type { Store } from '../open/database';
import { versionsOf } from './articles';
import { writing } from './writing';

/**
 * Forgets what an article cites, where the user has not said anything of it; the article with its texts too when nothing
 * else is stored of it. Its annotations stay, also those in the trash; one that was emptied for good holds nothing.
 */
export async function forgetCitations(store: Store, articleId: string): Promise<void> {
  const { articles, versions, annotations, mentions } = store;
  await writing(store, [articles, versions, annotations, mentions], async () => {
    const cited = await mentions.where({ articleId }).toArray();
    const recognised = cited.filter(({ state }) => state === 'recognised');
    await mentions.bulkDelete(recognised.map(({ id }) => id));
    const rest = await annotations
      .where({ articleId })
      .filter(({ purgedAt }) => purgedAt === undefined)
      .count();
    if (rest === 0 && recognised.length === cited.length) {
      await articles.delete(articleId);
      await versionsOf(store, articleId).delete();
    }
    return { result: undefined, touched: [articleId] };
  });
}
