import type { ArticleNotes, ArticleRecord, ArticleVersion } from '../../records';
import type { Store } from '../open/database';
import { versionsOf } from '../write/articles';
import { countUses } from './count-uses';
import { readArticle } from './queries';
import { reading } from './reading';

/** An article with its notes, and its texts where there is more than one: only then can a passage have changed. */
export interface ArticleSlice {
  readonly notes: ArticleNotes;
  readonly versions: readonly ArticleVersion[];
}

/** Articles that are read at a time. */
const ARTICLES_PER_SLICE = 25;

/**
 * The ids of all articles with notes outside the trash or citations, the latest changed first; behind them those of which
 * notes are stored but no article.
 */
export const readArticleIds = (store: Store): Promise<readonly string[]> =>
  reading(store, async () => {
    const { articles, annotations, mentions } = store;
    const [known, noted, cited] = await Promise.all([
      articles.orderBy('updatedAt').reverse().primaryKeys(),
      annotations.orderBy('articleId').uniqueKeys(),
      mentions.orderBy('articleId').uniqueKeys(),
    ]);
    const used = new Set([...noted, ...cited].map(String));
    const present = known.filter((id) => used.has(id));
    const stored = new Set(known);
    return [...present, ...noted.map(String).filter((id) => !stored.has(id))];
  });

/** Articles with notes outside the trash, the latest changed first: what a list of them needs. */
export const readArticleTitles = (
  store: Store,
): Promise<readonly Pick<ArticleRecord, 'id' | 'title' | 'site'>[]> =>
  reading(store, async () => {
    const counts = await countUses(store, 'articleId', ({ articleId }) => [articleId]);
    const all = await store.articles.orderBy('updatedAt').reverse().toArray();
    return all
      .filter(({ id }) => (counts.get(id) ?? 0) > 0)
      .map(({ id, title, site }) => ({ id, title, site }));
  });

/** Articles by their ids, in this order, some at a time. */
export async function* readArticleSlices(
  store: Store,
  ids: readonly string[],
): AsyncGenerator<readonly ArticleSlice[]> {
  for (let at = 0; at < ids.length; at += ARTICLES_PER_SLICE) {
    yield await Promise.all(
      ids.slice(at, at + ARTICLES_PER_SLICE).map((id) => readSlice(store, id)),
    );
  }
}

const readSlice = (store: Store, articleId: string): Promise<ArticleSlice> =>
  reading(store, async () => {
    const texts = versionsOf(store, articleId);
    const [notes, count] = await Promise.all([readArticle(store, articleId), texts.count()]);
    return { notes, versions: count > 1 ? await versionsOf(store, articleId).toArray() : [] };
  });
