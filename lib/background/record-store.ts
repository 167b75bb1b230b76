import type {
  Annotation,
  AnnotationPatch,
  AnnotationWrite,
  ArticleNotes,
  ArticleWrite,
  Correction,
  Regulation,
  SeenArticle,
  Settings,
  WriteFailure,
} from '../records';
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

/**
 * What the background does with the database. Each write is on disk once its promise resolves. Everything rejects within 5 s
 * where another connection blocks the database, and what was rejected does not happen later.
 */
export interface RecordStore {
  failureOf(error: unknown): WriteFailure;

  readArticle(articleId: string): Promise<ArticleNotes>;
  readAnnotation(id: string): Promise<Annotation | null>;
  /** Those that are stored, in the order of the ids. */
  readRegulations(ids: readonly string[]): Promise<readonly Regulation[]>;
  readAllRegulations(): Promise<readonly Regulation[]>;
  countMarks(articleId: string): Promise<number>;
  countOtherArticles(regulationId: string, articleId: string | null): Promise<number>;
  readSettings(): Promise<Settings>;
  readTags(): Promise<readonly string[]>;
  readDevice(): Promise<string>;

  addAnnotation(write: AnnotationWrite): Promise<unknown>;
  patchAnnotation(id: string, patch: AnnotationPatch): Promise<Annotation>;
  visitArticle(seen: SeenArticle): Promise<unknown>;
  keepArticle(write: ArticleWrite): Promise<unknown>;
  correctMentions(correction: Correction): Promise<unknown>;
  linkRegulation(annotationId: string, regulation: Regulation): Promise<Annotation>;
  changeSettings(change: Partial<Settings>): Promise<unknown>;
}

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
