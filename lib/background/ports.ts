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

/** A part of `browser.storage`. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

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

/** What the background has the browser do in tabs. */
export interface Tabs {
  /** Rejects where no page answers. */
  tellChanged(tabId: number, articleIds: readonly string[]): Promise<unknown>;
  /** The number on the icon; none for 0. */
  showCount(tabId: number, count: number): Promise<void>;
  /** Says at the icon that the page lets nothing of ours be, and what can be done. */
  showTrouble(tabId: number): Promise<void>;
  startAnnotator(tabId: number): Promise<void>;
  startInterface(tabId: number): Promise<void>;
  startSecondOpinion(tabId: number): Promise<void>;
  /** Opens a page of the extension in a small window of its own. */
  openWindow(path: string): Promise<void>;
}
