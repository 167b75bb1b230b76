import type {
  Annotation,
  AnnotationPatch,
  AnnotationWrite,
  ArticleNotes,
  ArticleWrite,
  Correction,
  DossierChoice,
  Regulation,
  SeenArticle,
  Settings,
  WriteFailure,
} from '../records';
import {
  addAnnotation,
  addToDossier,
  changeSettings,
  correctMentions,
  countMarks,
  countOtherArticles,
  failureOf,
  joinSeen,
  joinUnseen,
  keepArticle,
  linkRegulation,
  type NewPassages,
  type PageAddresses,
  patchAnnotation,
  readAllRegulations,
  readAnnotation,
  readArticle,
  readDevice,
  readDossierChoices,
  readMerging,
  readRegulations,
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
  /** The documents into which the user merged some of these. */
  readMerging(ids: readonly string[]): Promise<readonly Regulation[]>;
  countMarks(articleId: string): Promise<number>;
  countOtherArticles(regulationId: string, articleId: string | null): Promise<number>;
  readSettings(): Promise<Settings>;
  readTags(): Promise<readonly string[]>;
  readDevice(): Promise<string>;

  addAnnotation(write: AnnotationWrite): Promise<unknown>;
  patchAnnotation(id: string, patch: AnnotationPatch): Promise<Annotation>;
  joinUnseen(articleId: string, ownId: string): Promise<unknown>;
  joinSeen(seen: SeenArticle, addresses: PageAddresses): Promise<unknown>;
  visitArticle(seen: SeenArticle): Promise<unknown>;
  keepArticle(write: ArticleWrite): Promise<unknown>;
  correctMentions(correction: Correction): Promise<unknown>;
  linkRegulation(annotationId: string, regulation: Regulation): Promise<Annotation>;
  changeSettings(change: Partial<Settings>): Promise<unknown>;
  readDossierChoices(annotationIds: readonly string[]): Promise<readonly DossierChoice[]>;
  addToDossier(passages: NewPassages): Promise<unknown>;
}

/** The database as the background uses it. */
export function recordStore(store: Store): RecordStore {
  return {
    failureOf,
    readArticle: (articleId) => readArticle(store, articleId),
    readAnnotation: (id) => readAnnotation(store, id),
    readRegulations: (ids) => readRegulations(store, ids),
    readAllRegulations: () => readAllRegulations(store),
    readMerging: (ids) => readMerging(store, ids),
    countMarks: (articleId) => countMarks(store, articleId),
    countOtherArticles: (id, articleId) => countOtherArticles(store, id, articleId),
    readSettings: () => readSettings(store),
    readTags: () => readTags(store),
    readDevice: () => readDevice(store),
    addAnnotation: (write) => addAnnotation(store, write),
    patchAnnotation: (id, patch) => patchAnnotation(store, id, patch),
    joinUnseen: (articleId, ownId) => joinUnseen(store, articleId, ownId),
    joinSeen: (seen, addresses) => joinSeen(store, seen, addresses),
    visitArticle: (seen) => visitArticle(store, seen),
    keepArticle: (write) => keepArticle(store, write),
    correctMentions: (correction) => correctMentions(store, correction),
    linkRegulation: (annotationId, regulation) =>
      linkRegulation(store, { annotationId, regulation }),
    changeSettings: (change) => changeSettings(store, change),
    readDossierChoices: (annotationIds) => readDossierChoices(store, annotationIds),
    addToDossier: (passages) => addToDossier(store, passages),
  };
}
