import type { Draft } from './draft';

/** What is typed somewhere and saved meanwhile. */
export interface KeptDraft {
  /** Whether anything that was typed is not on disk. */
  isUnsaved(): boolean;
  /** The page is going: what is unsaved is sent now, though a save is under way. */
  leave(): void;
  subscribe(changed: () => void): () => void;
}

/** Gives the draft of an id that was left unsaved, or makes one. */
export type DraftOf<T extends KeptDraft = Draft> = (id: string, make: () => T) => T;

/**
 * Keeps what is typed and not on disk: it outlives the card or row that it was typed in, and goes on being saved.
 * @param report called whenever a draft changed, with those that are unsaved by their ids
 */
export function keepDrafts<T extends KeptDraft = Draft>(
  report?: (unsaved: ReadonlyMap<string, T>) => void,
): DraftOf<T> {
  const unsaved = new Map<string, T>();
  addEventListener('pagehide', () => {
    for (const draft of unsaved.values()) draft.leave();
  });
  return (id, make) => {
    const left = unsaved.get(id);
    if (left) return left;
    const draft = make();
    draft.subscribe(() => {
      if (draft.isUnsaved()) unsaved.set(id, draft);
      else unsaved.delete(id);
      report?.(unsaved);
    });
    return draft;
  };
}
