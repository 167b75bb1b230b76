import { type DraftOf, keepDrafts } from '../ui/unsaved-drafts';
import type { CorrectionDraft } from './correction-draft';

/** What is typed and not on disk: it outlives the card that it was typed in. */
export interface Shelf {
  readonly draftOf: DraftOf;
  /** What was typed into the form of a mention, by its id. */
  readonly corrections: Map<string, CorrectionDraft>;
  /** The own link as it is being written. */
  readonly ownLink: { get(): string; set(typed: string): void };
}

/** @param tell whether anything is unsaved, whenever that changes */
export function createShelf(storedLink: string, tell: (unsaved: boolean) => void): Shelf {
  let ownLink = storedLink;
  return {
    draftOf: keepDrafts(tell),
    corrections: new Map(),
    ownLink: {
      get: () => ownLink,
      set(typed) {
        ownLink = typed;
      },
    },
  };
}
