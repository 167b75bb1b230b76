import type { Dossier } from '../schema/records';
import type { ListedNote } from './listed-note';

/** A dossier in a list. */
export interface DossierHead
  extends Pick<Dossier, 'id' | 'title' | 'createdAt' | 'updatedAt' | 'deletedAt'> {
  /** Passages in it. */
  readonly notes: number;
}

/** A dossier that passages can be put into. */
export interface DossierChoice extends Pick<Dossier, 'id' | 'title'> {
  /** Passages in it. */
  readonly notes: number;
  /** How many of those that are to go into it are in it already. */
  readonly present: number;
}

/** A dossier with the notes that it gathers. */
export interface DossierView {
  readonly dossier: Dossier;
  /** By the ids of annotations; those in the trash too, none that was emptied for good. */
  readonly notes: ReadonlyMap<string, ListedNote>;
}
