import type { Draft } from '../ui/draft';
import type { CorrectionDraft } from './correction-draft';

/** What is typed and not on disk: it outlives the card that it was typed in. */
export interface Shelf {
  /** The draft of an annotation that was left unsaved, else a new one. */
  draftOf(annotationId: string, make: () => Draft): Draft;
  /** What was typed into the form of a mention, by its id. */
  readonly corrections: Map<string, CorrectionDraft>;
  /** The own link as it is being written. */
  readonly ownLink: { get(): string; set(typed: string): void };
}

/** @param tell whether anything is unsaved, whenever that changes */
export function createShelf(
  window: Window,
  storedLink: string,
  tell: (unsaved: boolean) => void,
): Shelf {
  let ownLink = storedLink;
  const unsaved = new Map<string, Draft>();
  window.addEventListener('pagehide', () => {
    for (const draft of unsaved.values()) draft.leave();
  });
  return {
    draftOf(annotationId, make) {
      const left = unsaved.get(annotationId);
      if (left) return left;
      const draft = make();
      draft.subscribe(() => {
        const before = unsaved.size > 0;
        if (draft.read().state.kind === 'saved') unsaved.delete(annotationId);
        else unsaved.set(annotationId, draft);
        if (before !== unsaved.size > 0) tell(!before);
      });
      return draft;
    },
    corrections: new Map(),
    ownLink: {
      get: () => ownLink,
      set(typed) {
        ownLink = typed;
      },
    },
  };
}
