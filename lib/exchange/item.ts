import type { Annotation, ArticleRecord, Mention, PassageChange, Regulation } from '../records';

/** The head of an article; its notes, or those of them that are wanted, follow. */
export interface ArticleItem {
  readonly kind: 'article';
  /** Null where notes are stored and their article is not. */
  readonly article: ArticleRecord | null;
  /** What it cites and what its notes are linked to, each once, in the order of the first mention. */
  readonly regulations: readonly Regulation[];
  /** Without those that the user rejected. */
  readonly mentions: readonly Mention[];
}

/** A highlighted passage with its note. It stands behind its article's head, or alone, as in a dossier. */
export interface NoteItem {
  readonly kind: 'note';
  readonly annotation: Annotation;
  readonly article: ArticleRecord | null;
  /** The documents linked to it that are stored, in the note's order. */
  readonly regulations: readonly Regulation[];
  /** What the newspaper changed inside the passage; null where nothing. */
  readonly changed: PassageChange | null;
}

/** Words of the user's between notes. */
export type WordsItem =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** What is written, one after the other. A writer takes any items in any order. */
export type Item = ArticleItem | NoteItem | WordsItem;

export type Items = Iterable<Item> | AsyncIterable<Item>;
