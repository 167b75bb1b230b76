/*
 * In: records.
 * Out: what is passed between scripts: records put together, and the outcomes of writes.
 */
import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  Mention,
  Regulation,
} from '../schema/records';

/** An article with what belongs to it; annotations in reading order, without those in the trash. Texts: see `ArticleVersion`. */
export interface ArticleNotes {
  readonly article: ArticleRecord | null;
  readonly annotations: readonly Annotation[];
  readonly regulations: readonly Regulation[];
  readonly mentions: readonly Mention[];
}

/** An article as a page shows it now; its id and addresses follow from where the page really is. */
export interface ArticleSnapshot
  extends Pick<
    ArticleRecord,
    'site' | 'title' | 'lead' | 'authors' | 'publishedAt' | 'section' | 'language'
  > {
  readonly canonicalUrl: string;
  readonly version: Omit<ArticleVersion, 'articleId'>;
}

/** An article as a visit found it: its record and the text of that visit. */
export interface SeenArticle {
  readonly article: ArticleRecord;
  readonly version: ArticleVersion;
}

/** An article with all that it cites. */
export interface ArticleWrite extends SeenArticle {
  readonly regulations: readonly Regulation[];
  /** Null where the citations could not be read: the mentions that are stored stay. */
  readonly mentions: readonly Mention[] | null;
}

/** Everything that one gesture of the user writes. Ids come from the caller, so that doing it twice does no harm. */
export interface AnnotationWrite extends ArticleWrite {
  readonly annotation: Annotation;
}

/**
 * Why nothing was written.
 * - full: no room on the disk
 * - newer: the data is of a newer Bên Lề; it can be read and exported
 * - gone: the record is not there, or is in the trash
 * - blocked: another connection holds the database; tried for 5 s
 * - damaged: the database cannot be opened or read
 * - emptied: records were counted outside the database, and it is empty
 * - refused: the message breaks a limit or the sender may not write this
 */
export type WriteFailure =
  | 'full'
  | 'newer'
  | 'gone'
  | 'blocked'
  | 'damaged'
  | 'emptied'
  | 'refused'
  | 'unknown';

/** A field of a form that is longer than is stored. */
export type LongField = 'note' | 'tags' | 'number' | 'year' | 'place' | 'subject' | 'quote';

export interface FailedWrite {
  readonly kind: 'failed';
  readonly reason: WriteFailure;
  /** For `refused`: the field that is too long, where it is one that the user typed. */
  readonly field?: LongField;
  /** The words are kept outside the database and will be written as soon as it can be. */
  readonly kept?: boolean;
}

export type WriteResult = { readonly kind: 'saved' } | FailedWrite;

/** The outcome of adding or patching an annotation: the record as it stands on disk now. */
export type AnnotationResult =
  | { readonly kind: 'saved'; readonly annotation: Annotation }
  | FailedWrite;
