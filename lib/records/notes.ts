import type { Annotation, ArticleRecord, ArticleVersion, Mention, Regulation } from './records';

/** An article with what belongs to it; annotations in reading order, without those in the trash. */
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
  readonly version: ArticleVersion;
}

/** Everything that one gesture of the reader writes. Ids come from the caller, so that doing it twice does no harm. */
export interface AnnotationWrite {
  readonly article: ArticleRecord;
  readonly annotation: Annotation;
  readonly regulations: readonly Regulation[];
  /** Null while they are not read: what is stored of them stays. */
  readonly mentions: readonly Mention[] | null;
}

/** What a reader can change of an annotation. */
export type AnnotationPatch = Partial<
  Pick<Annotation, 'colour' | 'note' | 'tags' | 'regulationIds' | 'target' | 'deletedAt'>
>;

/** Why a write failed: the disk is full, the data is of a newer Bên Lề, the record is not there, or another reason. */
export type WriteFailure = 'full' | 'newer' | 'gone' | 'unknown';
export type WriteResult =
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: WriteFailure };
