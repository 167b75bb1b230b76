import type { Annotation, ArticleRecord, Mention, Regulation } from '../schema/records';

/** A document in a list of all. */
export interface DocumentRow {
  readonly regulation: Regulation;
  /** Those that the user merged into it, as they are stored. */
  readonly merged: readonly Regulation[];
  /** Articles that cite it, and notes outside the trash that are linked to it. */
  readonly articles: number;
  readonly notes: number;
  /** When the latest article that cites it, or has a note linked to it, appeared: `at` of `CitingArticle`; null where there is none. */
  readonly lastAt: string | null;
}

/** An article's head, as far as a document's page tells of it. */
export type CitingHead = Pick<
  ArticleRecord,
  'id' | 'title' | 'site' | 'publishedAt' | 'urls' | 'createdAt' | 'language'
>;

/** An article that cites a document or has notes about it. */
export interface CitingArticle {
  /** Null where no article is stored. */
  readonly article: CitingHead | null;
  readonly articleId: string;
  /** ISO 8601, a day or a moment: when it appeared, or where that is not known, when it was stored. */
  readonly at: string;
  /** Without those that the user rejected, in reading order. */
  readonly mentions: readonly Mention[];
  /** Notes outside the trash that are linked to it, or have a citation of it in their words, in reading order. */
  readonly notes: readonly Annotation[];
}

/** A spelling, and how many mentions have it. */
export interface MetSpelling {
  readonly text: string;
  readonly count: number;
}

/** All that is stored about a document. */
export interface DocumentView {
  /** The document that the id means: one that was merged into another is that other. */
  readonly regulation: Regulation;
  /** Those that the user merged into it, as they are stored. */
  readonly merged: readonly Regulation[];
  /** The latest first. */
  readonly citing: readonly CitingArticle[];
  /** The most frequent first. */
  readonly spellings: readonly MetSpelling[];
}

/** A citation of which the document is not known. */
export interface UnresolvedMention {
  readonly mention: Mention;
  readonly article: CitingHead | null;
}
