import { type DraftOf, keepDrafts } from '../ui/note/unsaved-drafts';
import type { CorrectionDraft } from './correction/correction-draft';

/** What is typed and not on disk: it outlives the card that it was typed in. */
export interface Shelf {
  readonly draftOf: DraftOf;
  /** What was typed into the form of a mention, by its id. */
  readonly corrections: {
    get(mentionId: string): CorrectionDraft | undefined;
    set(mentionId: string, draft: CorrectionDraft): void;
    delete(mentionId: string): void;
  };
  /** The own link as it is being written. */
  readonly ownLink: { get(): string; set(typed: string): void; saved(): void };
}

/** @param tell whether anything is unsaved, whenever that changes: the page keeps the frame as long */
export function createShelf(storedLink: string, tell: (unsaved: boolean) => void): Shelf {
  const link = { stored: storedLink, typed: storedLink };
  const corrections = new Map<string, CorrectionDraft>();
  let hasDrafts = false;
  let told = false;
  const update = (): void => {
    const unsaved = hasDrafts || corrections.size > 0 || link.typed !== link.stored;
    if (unsaved !== told) tell(unsaved);
    told = unsaved;
  };
  return {
    draftOf: keepDrafts((unsaved) => {
      hasDrafts = unsaved;
      update();
    }),
    corrections: {
      get: (mentionId) => corrections.get(mentionId),
      set(mentionId, draft) {
        corrections.set(mentionId, draft);
        update();
      },
      delete(mentionId) {
        corrections.delete(mentionId);
        update();
      },
    },
    ownLink: {
      get: () => link.typed,
      set(typed) {
        link.typed = typed;
        update();
      },
      saved() {
        link.stored = link.typed;
        update();
      },
    },
  };
}
