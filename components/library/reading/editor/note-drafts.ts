import type { Annotation, AnnotationPatch, AnnotationResult } from '../../../../lib/records';
import { failureOf, patchAnnotation, type Store } from '../../../../lib/store';
import { type DraftOf, keepDrafts } from '../../../ui/note/unsaved-drafts';

const byStore = new WeakMap<Store, DraftOf>();

/** What is typed in the library and not on disk yet, whichever part of it the note is open in. */
export function draftsOf(store: Store): DraftOf {
  const known = byStore.get(store);
  if (known) return known;
  const drafts = keepDrafts();
  byStore.set(store, drafts);
  return drafts;
}

/** Writes what was typed, or says why it could not be. */
export const savePatch = (
  store: Store,
  id: string,
  patch: AnnotationPatch,
): Promise<AnnotationResult> => attemptNote(() => patchAnnotation(store, id, patch));

/** Does a write that tells the note as it is on disk. */
export async function attemptNote(write: () => Promise<Annotation>): Promise<AnnotationResult> {
  try {
    return { kind: 'saved', annotation: await write() };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
