import type { OrphanReason } from '../anchor';
import type { Card, Mark } from '../extension';
import type { Colour, Mention, Notice, PageStatus, PlacedCitation, Regulation } from '../records';
import type { SaveState } from './facts';
import type { AnaphorOnPage, Spans } from './gestures/hit';
import type { Painted } from './paint/paint-buckets';

/** Where a passage was found on the page as it is now. Offsets are UTF-16 code units into the article's text. */
export type Placement =
  | {
      readonly kind: 'anchored' | 'uncertain';
      readonly start: number;
      readonly end: number;
      readonly range: StaticRange;
      /** One range for each block of the article: what stands between two of them on the page is not of the passage. */
      readonly parts: readonly StaticRange[];
    }
  | { readonly kind: 'orphan'; readonly reason: OrphanReason };

/** What the newspaper changed inside a passage: the words that were marked, and those that stand there now. */
export interface Changed {
  readonly before: string;
  readonly after: string;
}

/** A mark of this article with its place on the page. */
export interface Entry {
  readonly mark: Mark;
  readonly place: Placement;
  readonly save: SaveState;
  readonly changed: Changed | null;
}

/** A placed citation on this page, with its live range and what the user said of it. */
export interface CitationOnPage extends Omit<PlacedCitation, 'id'> {
  /** By which the mention is known again on the next visit, also when the user has pointed it to another document. */
  readonly mentionId: string;
  readonly state: Mention['state'];
  readonly range: StaticRange | null;
}

/** What stands open beside a passage. */
export type OpenView =
  | {
      readonly kind: 'toolbar';
      readonly range: StaticRange;
      readonly lastColour: Colour;
      readonly isAttaching: boolean;
    }
  | { readonly kind: 'card'; readonly range: StaticRange; readonly card: Card };

/** All that follows from the facts. */
export interface View {
  /** False where the user switched Bên Lề off, and where a newer one has taken over. */
  readonly enabled: boolean;
  readonly entries: readonly Entry[];
  /** As the user corrected them, in reading order. */
  readonly citations: readonly CitationOnPage[];
  /** Citations that the user rejected. An open card still offers to take that back. */
  readonly rejected: readonly CitationOnPage[];
  readonly anaphors: readonly AnaphorOnPage[];
  readonly regulations: ReadonlyMap<string, Regulation>;
  /** What lies on the text, by its offsets; citations in the order of `citations`. */
  readonly spans: Spans;
  readonly paint: Painted;
  readonly open: OpenView | null;
  readonly notice: Notice | null;
  readonly status: PageStatus;
}
