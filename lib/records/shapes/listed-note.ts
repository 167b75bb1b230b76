import type { Annotation, ArticleRecord, Regulation } from '../schema/records';

/** A note as a list draws it, wherever its article is. */
export interface ListedNote {
  readonly annotation: Annotation;
  /** Null where no article is stored. */
  readonly article: ArticleRecord | null;
  /** Those that it is linked to, in its order; one that was merged into another is that other. */
  readonly regulations: readonly Regulation[];
}

/** What a list knows of an article without its text. */
export interface ArticleHead
  extends Pick<ArticleRecord, 'id' | 'title' | 'site' | 'authors' | 'publishedAt'> {
  /** The documents that it cites, rejected mentions left out. */
  readonly cited: readonly HeadCitation[];
}

/** A document that an article cites. */
export interface HeadCitation {
  readonly regulationId: string;
  /** How the article calls it, as far as it calls no other document so. */
  readonly texts: readonly string[];
}

/** What was written since a revision: all notes of the articles that were touched. */
export interface NoteChanges {
  readonly revision: number;
  /** Notes of these that are not among `annotations` are gone. */
  readonly articleIds: readonly string[];
  /** Those in the trash too; none that was emptied for good. */
  readonly annotations: readonly Annotation[];
  readonly heads: readonly ArticleHead[];
}
