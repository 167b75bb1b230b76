import { useCallback } from 'preact/hooks';
import { type ArticleGroup, byArticle } from '../../../lib/exchange';
import type { ArticleRecord, FindPassages } from '../../../lib/records';
import { readArticleIds, readArticleSlices, type Store } from '../../../lib/store';
import { readItems } from '../../ui/export/read-items';
import { type Live, useLiveQuery } from '../../ui/store/use-live-query';

/** Articles that the preview offers. */
const MAX_OFFERED = 20;
/** Articles that are looked through for them: some have citations only. */
const MAX_LOOKED_AT = 200;

async function latestArticles(store: Store): Promise<readonly ArticleRecord[]> {
  const ids = await readArticleIds(store);
  const found: ArticleRecord[] = [];
  for await (const slices of readArticleSlices(store, ids.slice(0, MAX_LOOKED_AT))) {
    for (const { notes } of slices) {
      if (notes.article !== null && notes.annotations.length > 0) found.push(notes.article);
    }
    if (found.length >= MAX_OFFERED) break;
  }
  return found.slice(0, MAX_OFFERED);
}

/** The articles with notes that were changed last. */
export const useLatestArticles = (store: Store): Live<readonly ArticleRecord[]> =>
  useLiveQuery(useCallback(() => latestArticles(store), [store]));

async function groupOf(
  store: Store,
  find: FindPassages,
  articleId: string,
): Promise<ArticleGroup | null> {
  for await (const group of byArticle(readItems(store, find, { kind: 'article', articleId }))) {
    return group;
  }
  return null;
}

/** An article with its notes; null where it has none any more. */
export const useArticleGroup = (
  store: Store,
  find: FindPassages,
  articleId: string | null,
): Live<ArticleGroup | null> =>
  useLiveQuery(
    useCallback(
      async () => (articleId === null ? null : groupOf(store, find, articleId)),
      [store, find, articleId],
    ),
  );
