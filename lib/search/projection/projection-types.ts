/*
 * In: records.
 * Out: their projection: plain columns and words that survive a structured clone, made in slices and patched by what was written.
 */

/** Stored parts of another format are thrown away. */
export const PROJECTION_FORMAT = 2;

/** Lists of numbers, one behind the other: those of row `r` stand from `at[r]` to `at[r + 1]`. */
export interface NumberLists {
  readonly at: Uint32Array;
  readonly values: Uint32Array;
}

/** One row a note, in the order in which they came; dead rows stay until there are more of them than of others. */
export interface NoteColumns {
  readonly ids: readonly string[];
  /** Row of the article's head. */
  readonly articles: Uint32Array;
  /** Places in `colours`. */
  readonly colours: Uint8Array;
  /** Places in `checkedStates`. */
  readonly checked: Uint8Array;
  /** See `rowFlags`. */
  readonly flags: Uint8Array;
  /** Milliseconds since 1970. */
  readonly created: Float64Array;
  readonly updated: Float64Array;
  /** The passage in the article's text, UTF-16 code units; -1 where it is not known. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Places in the dictionary of tags. */
  readonly tags: NumberLists;
  /** Documents that it is linked to: places in the dictionary of regulations. */
  readonly regulations: NumberLists;
  /** The same of those that its passage cites by name. */
  readonly quoted: NumberLists;
}

/** One row an article. */
export interface HeadColumns {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Places in the dictionary of sites. */
  readonly sites: Uint32Array;
  /** Day of publication as the number 20261130, 0 where it is not known. */
  readonly published: Uint32Array;
  /** Documents that it cites: places in the dictionary of regulations. */
  readonly cited: NumberLists;
}

/** Everything but words: filters, counts and orders need no more. */
export interface ProjectionColumns {
  readonly format: number;
  readonly notes: NoteColumns;
  readonly heads: HeadColumns;
  readonly tags: readonly string[];
  readonly regulations: readonly string[];
  readonly sites: readonly string[];
}

/** The words of all rows, as numbers of a dictionary. Fields and their values are separated, see `dictionary.ts`. */
export interface ProjectionTexts {
  readonly format: number;
  /** With their tones. */
  readonly words: readonly string[];
  /** Note, tags, quote. */
  readonly notes: NumberLists;
  /** Title, site, authors. */
  readonly heads: NumberLists;
}

/** All notes, as they are searched. The two parts can be stored apart; `texts` is needed for words only. */
export interface Projection {
  readonly columns: ProjectionColumns;
  readonly texts: ProjectionTexts | null;
}

export const rowFlags = { trashed: 1, noted: 2, dead: 4 } as const;

export const checkedStates = ['none', 'open', 'verified', 'refuted'] as const;
