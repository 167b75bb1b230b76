import type { Draft } from '../ui/draft';

/** Gives the draft of an annotation that was left unsaved, or makes one. */
export type DraftOf = (annotationId: string, make: () => Draft) => Draft;

/** Keeps what is typed and not on disk: it outlives the row that it was typed in, and goes on being saved. */
export function keepDrafts(): DraftOf {
  const unsaved = new Map<string, Draft>();
  addEventListener('pagehide', () => {
    for (const draft of unsaved.values()) draft.leave();
  });
  return (annotationId, make) => {
    const left = unsaved.get(annotationId);
    if (left) return left;
    const draft = make();
    draft.subscribe(() => {
      if (draft.read().state.kind === 'saved') unsaved.delete(annotationId);
      else unsaved.set(annotationId, draft);
    });
    return draft;
  };
}
