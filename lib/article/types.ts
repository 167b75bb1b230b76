/** What a block is, by the words of newsrooms: see docs/glossary.md. */
export type Role =
  | 'headline'
  | 'kicker'
  | 'dateline'
  | 'byline'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'preformatted'
  | 'caption'
  | 'source';

/** A part of the article on the live page. Several blocks may share an element, never a node. */
export interface Block {
  readonly role: Role;
  readonly element: Element;
  /** The live Text nodes and `<br>` elements the block is made of, in reading order. */
  readonly nodes: readonly Node[];
  /** The nodes' text, one space for a `<br>`, runs of white space folded to one space, trimmed. */
  readonly text: string;
}

/** One article as the live page shows it. */
export interface Article {
  readonly title: string;
  readonly lead: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 with the page's own offset (`2022-05-09T15:03+07:00`), or a date alone. */
  readonly publishedAt: string | null;
  readonly section: string | null;
  readonly site: string;
  /** BCP 47, as the page says; `vi` or `en` by its letters when it says nothing. */
  readonly language: string;
  readonly canonicalUrl: string;
  /** 0 to 1. Below 0.5 a second opinion is worth its time. */
  readonly confidence: number;
  /** The smallest element around the body; the lead and the headline may be outside. */
  readonly root: Element;
  /** In reading order: headline, dateline, byline, kicker and lead are blocks too. */
  readonly blocks: readonly Block[];
  /** Why the page was read this way, for a developer to print. */
  readonly reasons: readonly string[];
}
