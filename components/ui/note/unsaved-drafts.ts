import type { Draft } from './draft';

/** Gives the draft of an annotation that was left unsaved, or makes one. */
export type DraftOf = (annotationId: string, make: () => Draft) => Draft;

/**
 * Keeps what is typed and not on disk: it outlives the card or row that it was typed in, and goes on being saved.
 * @param report called whenever a draft changed, with whether anything is unsaved
 */
export function keepDrafts(report?: (unsaved: boolean) => void): DraftOf {
  const unsaved = new Map<string, Draft>();
  addEventListener('pagehide', () => {
    for (const draft of unsaved.values()) draft.leave();
  });
  return (annotationId, make) => {
    const left = unsaved.get(annotationId);
    if (left) return left;
    const draft = make();
    draft.subscribe(() => {
      if (draft.isUnsaved()) unsaved.set(annotationId, draft);
      else unsaved.delete(annotationId);
      report?.(unsaved.size > 0);
    });
    return draft;
  };
}
