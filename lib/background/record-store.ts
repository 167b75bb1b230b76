import {
  addAnnotation,
  changeSettings,
  correctMentions,
  countOtherArticles,
  failureOf,
  keepArticle,
  linkRegulation,
  patchAnnotation,
  readAnnotation,
  readArticle,
  readDevice,
  readRevision,
  readSettings,
  readTags,
  type Store,
  visitArticle,
} from '../store';
import type { RecordStore } from './ports';

/** The database as the background uses it. */
export function recordStore(store: Store): RecordStore {
  /** Tables are read directly only once the database is open: it may be blocked. */
  const opened = async <T>(read: () => Promise<T>): Promise<T> => {
    await readRevision(store);
    return read();
  };
  return {
    failureOf,
    readArticle: (articleId) => readArticle(store, articleId),
    readAnnotation: (id) => readAnnotation(store, id),
    readRegulations: (ids) =>
      opened(async () => {
        const regulations = await store.regulations.bulkGet([...ids]);
        return regulations.filter((regulation) => regulation !== undefined);
      }),
    readAllRegulations: () => opened(() => store.regulations.toArray()),
    countMarks: (articleId) =>
      opened(() =>
        store.annotations
          .where({ articleId })
          .filter(({ deletedAt }) => deletedAt === null)
          .count(),
      ),
    countOtherArticles: (id, articleId) => countOtherArticles(store, id, articleId),
    readSettings: () => readSettings(store),
    readTags: () => readTags(store),
    readDevice: () => readDevice(store),
    addAnnotation: (write) => addAnnotation(store, write),
    patchAnnotation: (id, patch) => patchAnnotation(store, id, patch),
    visitArticle: (seen) => visitArticle(store, seen),
    keepArticle: (write) => keepArticle(store, write),
    correctMentions: (correction) => correctMentions(store, correction),
    linkRegulation: (annotationId, regulation) =>
      linkRegulation(store, { annotationId, regulation }),
    changeSettings: (change) => changeSettings(store, change),
  };
}
