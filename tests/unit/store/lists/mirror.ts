import type { Annotation, ArticleHead, NoteChanges } from '../../../../lib/records';
import { readHeadSlices, readNoteSlices, type Store } from '../../../../lib/store';

/** All that an index is made of, by id. */
export interface Mirror {
  readonly notes: Map<string, Annotation>;
  readonly heads: Map<string, ArticleHead>;
}

export async function mirrorOf(store: Store): Promise<Mirror> {
  const mirror: Mirror = { notes: new Map(), heads: new Map() };
  for await (const notes of readNoteSlices(store)) {
    for (const note of notes) mirror.notes.set(note.id, note);
  }
  for await (const heads of readHeadSlices(store)) {
    for (const head of heads) mirror.heads.set(head.id, head);
  }
  return mirror;
}

/** What was written, applied to what was there before. */
export function patchMirror({ notes, heads }: Mirror, changes: NoteChanges): void {
  const touched = new Set(changes.articleIds);
  for (const [id, note] of notes) if (touched.has(note.articleId)) notes.delete(id);
  for (const id of touched) heads.delete(id);
  for (const note of changes.annotations) notes.set(note.id, note);
  for (const head of changes.heads) heads.set(head.id, head);
}

/** Where rows stand says nothing; which documents are cited first does not either. */
export const plainMirror = ({ notes, heads }: Mirror) => ({
  notes: [...notes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  heads: [...heads.values()]
    .map((head) => ({
      ...head,
      cited: head.cited
        .map(({ regulationId, texts }) => ({ regulationId, texts: texts.toSorted() }))
        .sort((a, b) => (a.regulationId < b.regulationId ? -1 : 1)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});
