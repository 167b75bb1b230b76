import type { NoteCard } from '../../../lib/extension';

/** The card of a note in a window of its own, where no page says more about it. */
export const loneCard = (annotationId: string, focus: NoteCard['focus']): NoteCard => ({
  kind: 'note',
  annotationId,
  focus,
  uncertain: false,
  changed: null,
  unsaved: null,
  beside: [],
  cited: [],
});
