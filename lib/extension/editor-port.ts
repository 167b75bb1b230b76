import type { Regulation, WriteFailure, WriteResult } from '../records';

/**
 * What the page's script and the editor's frame say to each other over their MessagePort. It ends in the page's process:
 * nothing that the user typed ever goes over it, only what the page itself shows and what is to be done.
 */

/** A highlight's card. */
export interface NoteCard {
  readonly kind: 'note';
  readonly annotationId: string;
  readonly focus: 'note' | 'regulations' | null;
  /** The passage was not found for sure: the card asks. */
  readonly uncertain: boolean;
  /** The newspaper changed words inside the passage: what it was, and what the page says now. */
  readonly changed: { readonly before: string; readonly after: string } | null;
  /** The highlight itself is not on disk. */
  readonly unsaved: WriteFailure | 'outdated' | null;
  /** Other highlights and a citation on the same words, to go to. */
  readonly beside: readonly Beside[];
  /** The documents that the article cites. */
  readonly cited: readonly Regulation[];
}

/** A citation's card. */
export interface CitationCard {
  readonly kind: 'citation';
  readonly mentionId: string;
  readonly articleId: string | null;
  readonly regulation: Regulation;
  readonly confirmed: boolean;
  readonly spellings: readonly string[];
  /** Which citation of the document in this article this is, from 1, and the ids of all of them in reading order. */
  readonly turn: number;
  readonly mentionIds: readonly string[];
  /** The other documents that the article cites. */
  readonly others: readonly Regulation[];
  /** The highlight at hand, to which the document can be linked; null where there is none. */
  readonly target: {
    readonly annotationId: string;
    readonly quote: string;
    readonly linked: boolean;
  } | null;
  readonly beside: readonly Beside[];
}

export type Card = NoteCard | CitationCard;

/** Something else that lies on the words that were clicked. */
export type Beside =
  | {
      readonly kind: 'note';
      readonly annotationId: string;
      readonly quote: string;
      readonly colour: string;
    }
  | { readonly kind: 'citation'; readonly mentionId: string; readonly name: string };

/** From the page's script to the frame. */
export type ToEditor =
  | { readonly kind: 'show'; readonly card: Card }
  /** Save what is typed, and show nothing. */
  | { readonly kind: 'hide' }
  /** The answer to a `do` that asked for one. */
  | { readonly kind: 'done'; readonly id: number; readonly result: DeedResult }
  /** Say that letters may have been lost: the page took the focus while the user typed. */
  | { readonly kind: 'disturbed' };

/** What the frame has the page's script do. */
export type EditorDeed =
  | { readonly name: 'confirmPlace' | 'startAttaching' | 'retry'; readonly annotationId: string }
  | { readonly name: 'remove'; readonly annotationId: string }
  | { readonly name: 'turn'; readonly step: -1 | 1 }
  | { readonly name: 'go'; readonly to: Beside }
  /** Store the article with all that it cites, so that its mentions can be corrected. Answered by `done`. */
  | { readonly name: 'keep' }
  /** Highlight the words of the citation in the colour used last. Answered by `done` with the id. */
  | { readonly name: 'highlightCitation'; readonly mentionId: string };

/** The outcome of a deed; the id of a highlight that it made. */
export type DeedResult = WriteResult & { readonly annotationId?: string };

/** From the frame to the page's script. */
export type FromEditor =
  | { readonly kind: 'ready' }
  /** CSS pixels that the card wants. */
  | { readonly kind: 'height'; readonly pixels: number }
  /** `focus`: whether focus and caret go back to the text. */
  | { readonly kind: 'close'; readonly focus: boolean }
  /** Tab left the card at its end (1) or its beginning (-1). */
  | { readonly kind: 'leave'; readonly step: -1 | 1 }
  /** The frame has text that is not on disk (yet). */
  | { readonly kind: 'state'; readonly unsaved: boolean }
  | { readonly kind: 'do'; readonly id: number; readonly deed: EditorDeed };
