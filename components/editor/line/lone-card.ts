import type { NoteCard } from '../../../lib/extension';

/** The card of a note about which no page has told anything. */
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
