import type { NoteItem } from '../../item';

/** Names of the documents that are linked to a note, in the note's order; the id of one that is not stored. */
export function linkedNames({ annotation, regulations }: NoteItem): readonly string[] {
  const names = new Map(regulations.map(({ id, name }) => [id, name]));
  return annotation.regulationIds.map((id) => names.get(id) || id);
}
