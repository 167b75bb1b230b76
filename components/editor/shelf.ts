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

/** @param report called when it changes whether anything is unsaved: the page keeps the frame for that long */
export function createShelf(storedLink: string, report: (unsaved: boolean) => void): Shelf {
  const link = { stored: storedLink, typed: storedLink };
  const corrections = new Map<string, CorrectionDraft>();
  let hasDrafts = false;
  let wasUnsaved = false;
  const update = (): void => {
    const unsaved = hasDrafts || corrections.size > 0 || link.typed !== link.stored;
    if (unsaved !== wasUnsaved) report(unsaved);
    wasUnsaved = unsaved;
  };
  return {
    draftOf: keepDrafts((unsaved) => {
      hasDrafts = unsaved.size > 0;
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
