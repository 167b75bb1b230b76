/*
 * In: a projection of all notes (no article text), what is typed, and filters.
 * Out: the notes that fit in their order, and how many there are of every value that can be filtered by.
 */

/** What notes can be filtered by and counted. */
export const dimensions = [
  'article',
  'regulation',
  'tag',
  'colour',
  'checked',
  'site',
  'month',
  'dossier',
] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * Which notes are wanted. Of one dimension any value fits; of several, all must.
 * Values: ids of articles, regulations and dossiers; a tag as stored; a colour; `none`, `open`, `verified` or `refuted`;
 * the name of a newspaper; a month as `2026-11`, of the day that `dated` names. A note has a regulation that it is linked to or its
 * passage cites by name, with `around` every one that its article cites. Values that no longer exist find nothing, and are listed with a count of 0.
 */
export interface Filters extends Partial<Readonly<Record<Dimension, readonly string[]>>> {
  /** First and last day, ISO 8601 dates in local time, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Which day counts: when the note was made (missing), or when its article appeared. */
  readonly dated?: 'published';
  /** Notes have all documents that their article cites. */
  readonly around?: boolean;
  /** Notes with words of the user's only. */
  readonly noted?: boolean;
  /** The trash instead of the living. */
  readonly trash?: boolean;
}

/**
 * `best`: by how well they fit what is typed, the newer first; without words it is `newest`. Newest and oldest go by the last
 * change. `article`: articles by their newest note, each in reading order.
 */
export type Order = 'best' | 'newest' | 'oldest' | 'article';

/** A note that fits. The same object for the same note until it is changed. */
export interface SearchHit {
  readonly id: string;
  readonly articleId: string;
}

/** A value of a dimension, and how many notes have it that pass the words and all other dimensions. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}
export type Facets = Readonly<Record<Dimension, readonly Facet[]>>;

/** How a text is marked: folded words or phrases, see `markMatches`. */
export interface SearchTerms {
  readonly words: readonly string[];
  /** Whether tones count. */
  readonly toned: boolean;
  /** Whether the last word may be the beginning of one. */
  readonly open?: boolean;
}

export interface Found {
  readonly hits: readonly SearchHit[];
  /** The most frequent first; chosen values are always among them. */
  readonly facets: Facets;
  readonly terms: SearchTerms;
  /**
   * More notes that fit less well, and are not among the hits unless they are asked for: `toneless` have the words without
   * these tones, `apart` have all words, far from one another. Null where they are among the hits.
   */
  readonly wider: { readonly kind: 'toneless' | 'apart'; readonly count: number } | null;
  /** How many more there would be with `around`; 0 where no regulation is asked for. */
  readonly around: number;
  /** Documents that the words name: their notes are among the hits. Ids. */
  readonly regulations: readonly string[];
}

export interface QueryOptions {
  readonly order?: Order;
  /** With those of `wider`. */
  readonly wide?: boolean;
}

/** Answers questions about all notes at once. */
export interface Index {
  query(text: string, filters: Filters, options?: QueryOptions): Found;
  /** Living notes. */
  readonly count: number;
  /** Notes in the trash. */
  readonly trashed: number;
}
