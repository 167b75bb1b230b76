/*
 * In: values as other tools write them.
 * Out: notes in one form, whatever tool they come from.
 */
import type { Annotation, Colour } from '../../../records';
import type { PlanReason } from '../../plan';

/** What a file says of the page that a note is on. */
export interface ImportedPage {
  /** As it stands in the file; null where it has none. */
  readonly url: string | null;
  /** '' where it is not known. */
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601, with the page's own offset, or a date alone. */
  readonly publishedAt: string | null;
  readonly site?: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly savedAt: string | null;
}

/** A note of another tool. Times are ISO 8601; null where the file has none, or a broken one. */
export interface ImportedNote {
  readonly page: ImportedPage;
  /** Null for a note on the whole page. */
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  } | null;
  readonly note: string;
  readonly tags: readonly string[];
  /** Null where the tool has none. */
  readonly colour: Colour | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** By which the tool tells two notes on the same words apart; '' where it does not. */
  readonly sourceId: string;
  /** The id of the note here, where Bên Lề wrote the file. */
  readonly annotationId?: string;
  readonly checked?: Annotation['checked'];
}

/** A record of a file: a note, or why it is none. */
export type Draft =
  | { readonly place: string; readonly note: ImportedNote }
  | {
      readonly place: string;
      readonly reason: PlanReason;
      readonly words: string;
      readonly detail?: string;
    };

/** The page of a tool that says no more than address and title. */
export const aPage = (
  url: string | null,
  title: string,
  savedAt: string | null = null,
): ImportedPage => ({
  url,
  title,
  authors: [],
  publishedAt: null,
  savedAt,
});

/** Words alone: the tool does not keep what stands around them; null where there are none. */
export const bareQuote = (exact: string): ImportedNote['quote'] =>
  exact.trim() === '' ? null : { exact: exact.trim(), prefix: '', suffix: '' };

/** Texts under each other, without the empty ones. */
export const paragraphs = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
