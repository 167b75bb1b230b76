import type { AnnotationPatch, AnnotationWrite } from '../records';
import type { Store } from './database';
import { putArticle } from './mentions';
import { writing } from './writing';

/** Stores an annotation with its article and the regulations that the article cites, in one transaction. */
export async function saveAnnotation(store: Store, write: AnnotationWrite): Promise<void> {
  const { articles, annotations, regulations, mentions } = store;
  await writing(store, [articles, annotations, regulations, mentions], async () => {
    await putArticle(store, write);
    await annotations.put(write.annotation);
  });
  store.changed([write.article.id]);
}

/**
 * Changes an annotation.
 * @returns false when there is none with that id
 */
export async function changeAnnotation(
  store: Store,
  id: string,
  patch: AnnotationPatch,
  now = new Date(),
): Promise<boolean> {
  const articleId = await writing(store, [store.annotations], async () => {
    const known = await store.annotations.get(id);
    if (known === undefined) return null;
    await store.annotations.put({ ...known, ...patch, updatedAt: now.toISOString() });
    return known.articleId;
  });
  if (articleId !== null) store.changed([articleId]);
  return articleId !== null;
}

/** Moves an annotation to the trash, from where `restoreAnnotation` brings it back. */
export const deleteAnnotation = (store: Store, id: string, now = new Date()): Promise<boolean> =>
  changeAnnotation(store, id, { deletedAt: now.toISOString() }, now);

export const restoreAnnotation = (store: Store, id: string, now = new Date()): Promise<boolean> =>
  changeAnnotation(store, id, { deletedAt: null }, now);
