import type { ArticleText } from '../anchor';
import type { Hint } from '../article';
import type { Mark, NewAnnotation, PageState } from '../extension';
import {
  type ArticleSnapshot,
  type CitedText,
  defaultSettings,
  type MarkFields,
  type Notice,
  type SaveFailure,
} from '../records';
import type { ReadPage } from './page/read-page';

/** 'outdated': the extension was updated or removed under the open page, nothing can be saved until it is loaded again. */
export type SaveState =
  | { readonly kind: 'saved' | 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: SaveFailure };

/** A change of a mark by the user, not on disk yet. */
export interface Change {
  /** ISO 8601. */
  readonly changedAt: string;
  readonly to: MarkFields;
}

/** What is not on disk yet of one annotation. It carries its own article: the page may show another one by now. */
export interface Pending {
  /** `ReadPage.key` of the article that the annotation belongs to. */
  readonly key: string;
  /** That article as the page showed it when the change was made. */
  readonly article: ArticleSnapshot;
  /** The highlight itself until the background has acknowledged it; null once it is on disk. */
  readonly addition: NewAnnotation | null;
  /** A write of the addition was never answered: it may be on disk. */
  readonly mayBeAdded: boolean;
  /** The mark on which the changes were made, as it is on disk; of an addition, as it will be. */
  readonly known: Mark;
  /** As it is on disk (ISO 8601); null where it is not in the trash. */
  readonly deletedAt: string | null;
  /** In the order in which they were made. */
  readonly changes: readonly Change[];
  /** A write is on its way. */
  readonly isSending: boolean;
  readonly save: SaveState;
  /** Writes that failed in a row. */
  readonly failures: number;
}

/** What this page wrote itself. The background does not announce a page's own writes to that page. */
export interface WrittenMark {
  readonly key: string;
  readonly article: ArticleSnapshot;
  readonly mark: Mark;
  readonly deletedAt: string | null;
  /** False for a highlight that was taken back before it was stored. */
  readonly onDisk: boolean;
  /** `Facts.writeCount` when it was acknowledged. */
  readonly writeCount: number;
}

/** What is open beside the text. Offsets are UTF-16 code units into the article's text. */
export type Open =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'toolbar';
      readonly start: number;
      readonly end: number;
      readonly range: StaticRange;
      /** The text in which the offsets count. */
      readonly text: ArticleText;
    }
  | {
      readonly kind: 'note';
      readonly annotationId: string;
      readonly focus: 'note' | 'regulations' | null;
      /** The offset of the click, or of the caret where Enter was pressed; null where it was opened in another way. */
      readonly atOffset: number | null;
    }
  | {
      readonly kind: 'citation';
      readonly mentionId: string;
      readonly atOffset: number | null;
      /** The words that point back to the citation, where it was opened by them. */
      readonly anaphorRange?: StaticRange;
    };

/** All that the annotator knows. What is shown follows from it alone: see derive.ts. */
export interface Facts {
  /** The page as it was read last; null where it is no article. */
  readonly page: ReadPage | null;
  /** The look (any object, compared by identity) that did not find the open passage again; null if the last look found it. */
  readonly lookThatMissed: object | null;
  /** What the background said last of the article; null while it has not. */
  readonly stored: PageState | null;
  /** What the background reads in a text of the article; `textId` says in which. */
  readonly cited: { readonly textId: string; readonly found: CitedText } | null;
  /** By annotation id. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** By annotation id. */
  readonly written: ReadonlyMap<string, WrittenMark>;
  /** How many writes were acknowledged. */
  readonly writeCount: number;
  /** How often the background was asked for the article: only the answer to the last question counts. */
  readonly loadCount: number;
  /** `textId` of the text whose citations are being read. */
  readonly citingTextId: string | null;
  /** `textId`s of the texts whose visit is stored, or being stored. */
  readonly visitedTextIds: ReadonlySet<string>;
  /** Ids of marks that were known by their words alone, and whose place is stored, or being stored. */
  readonly placedIds: ReadonlySet<string>;
  readonly open: Open;
  /** The id of the highlight that was made or opened last. */
  readonly lastHighlightId: string | null;
  /** The id of the annotation that waits for the passage that will be selected next. */
  readonly attachingId: string | null;
  readonly notice: Notice | null;
  readonly settings: PageState['settings'];
  /** Where the user pointed at the body on this site's pages. */
  readonly hint: Hint | null;
  /** The hint before the one that the user has just set, to go back to. */
  readonly hintBefore: { readonly hint: Hint | null } | null;
  /** What is painted more strongly than the rest: words under the mouse, or those that the user jumped to. */
  readonly emphasisedRange: AbstractRange | null;
  /** The mouse is over something that a click opens. */
  readonly isOverOpenable: boolean;
  /** The editor's frame has text that is not on disk. */
  readonly hasUnsavedText: boolean;
  /** A newer Bên Lề has taken over: only what is unsaved stays on the screen. */
  readonly isRetired: boolean;
}

export const initialFacts: Facts = {
  page: null,
  lookThatMissed: null,
  stored: null,
  cited: null,
  pending: new Map(),
  written: new Map(),
  writeCount: 0,
  loadCount: 0,
  citingTextId: null,
  visitedTextIds: new Set(),
  placedIds: new Set(),
  open: { kind: 'nothing' },
  lastHighlightId: null,
  attachingId: null,
  notice: null,
  settings: {
    lastColour: defaultSettings.lastColour,
    colourNames: defaultSettings.colourNames,
  },
  hint: null,
  hintBefore: null,
  emphasisedRange: null,
  isOverOpenable: false,
  hasUnsavedText: false,
  isRetired: false,
};
