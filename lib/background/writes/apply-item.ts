import type { Annotation } from '../../records';
import { citedArticle, type ReadCited } from '../citations/cited-article';
import type { RecordStore } from '../record-store';
import type { BacklogItem } from './backlog-items';
import { NotAllowed } from './writes';

/** Does a write of an annotation, and gives the record that is on disk then. Doing it twice does no harm. */
export const createApplyItem =
  (store: RecordStore, readCited: ReadCited, now: () => Date) =>
  async (item: BacklogItem): Promise<Annotation> => {
    if (item.kind === 'patch') {
      if (item.owner !== null) await requireOwner(store, item.id, item.owner);
      return store.patchAnnotation(item.id, item.patch);
    }
    const { annotation, seen } = item;
    await requireOwner(store, annotation.id, annotation.articleId);
    await store.addAnnotation({ ...citedArticle(seen, readCited, now()), annotation });
    return (await store.readAnnotation(annotation.id)) ?? annotation;
  };

/** A page writes to notes of its own article only, also where it names the id of another. */
async function requireOwner(store: RecordStore, id: string, articleId: string): Promise<void> {
  const known = await store.readAnnotation(id);
  if (known !== null && known.articleId !== articleId) {
    throw new NotAllowed('the annotation belongs to another article');
  }
}
