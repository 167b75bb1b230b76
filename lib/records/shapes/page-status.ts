/** A regulation that a page cites. */
export interface CitedRegulation {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly spellings: readonly string[];
  /** As the article states them. */
  readonly issuer: string | null;
  readonly date: string | null;
  readonly subject: string | null;
}

/** What a page says of itself to the popup. */
export interface PageStatus {
  /** The id under which the article is stored; null where the page is no article, and while the id is not known. */
  readonly articleId: string | null;
  readonly isArticle: boolean;
  /** It may be an article and is not taken for one: the icon has a question mark. */
  readonly isInDoubt: boolean;
  readonly title: string;
  readonly site: string | null;
  /** ISO 8601, as the page says it. */
  readonly publishedAt: string | null;
  /** Ids of annotations whose passage is not found for sure, or not at all. */
  readonly uncertain: readonly string[];
  readonly orphans: readonly string[];
  /** Ids of annotations in whose passage the newspaper changed words. */
  readonly changed: readonly string[];
  /** In the order of their first citation. */
  readonly cited: readonly CitedRegulation[];
}

/** What a page says of itself that is no article, or not known to be one yet. */
export const noArticle = (title: string, isInDoubt = false): PageStatus => ({
  articleId: null,
  isArticle: false,
  isInDoubt,
  title,
  site: null,
  publishedAt: null,
  uncertain: [],
  orphans: [],
  changed: [],
  cited: [],
});
