/*
 * In: ids of dossiers and notes.
 * Out: dossiers with the notes that they gather; and writes of them, which lose no text.
 */
import type { Dossier, DossierHead, DossierView } from '../../records';
import { readListedNotes } from '../lists/listed-notes';
import type { Store } from '../open/database';
import { reading } from '../read/reading';

/** All dossiers, those in the trash too, the latest changed first. */
export const readDossierHeads = (store: Store): Promise<readonly DossierHead[]> =>
  reading(store, async () => {
    const all = await store.dossiers.orderBy('updatedAt').reverse().toArray();
    return all.map(headOf);
  });

const headOf = ({ id, title, items, createdAt, updatedAt, deletedAt }: Dossier): DossierHead => ({
  id,
  title,
  createdAt,
  updatedAt,
  deletedAt,
  notes: items.filter(({ kind }) => kind === 'note').length,
});

/** A dossier with its notes, one in the trash too; null where it is not stored. */
export const readDossier = (store: Store, id: string): Promise<DossierView | null> =>
  reading(store, async () => {
    const dossier = await store.dossiers.get(id);
    if (dossier === undefined) return null;
    const ids = dossier.items.flatMap((item) => (item.kind === 'note' ? item.annotationId : []));
    const notes = await readListedNotes(store, ids);
    return { dossier, notes: new Map(notes.map((note) => [note.annotation.id, note])) };
  });
