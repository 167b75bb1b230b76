import {
  type ChangedDossier,
  type Dossier,
  type DossierChange,
  type DossierChoice,
  type DossierItem,
  limits,
  newId,
} from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { changeDossier, createDossier } from './write-dossiers';

/** Passages that go into a dossier. */
export interface NewPassages {
  readonly annotationIds: readonly string[];
  readonly dossierId: string;
  /** Of a new dossier; null where it is stored already. */
  readonly title: string | null;
}

/** Dossiers outside the trash to choose from, the latest changed first, and how many of some passages each has already. */
export const readDossierChoices = (
  store: Store,
  annotationIds: readonly string[],
): Promise<readonly DossierChoice[]> =>
  reading(store, async () => {
    const wanted = new Set(annotationIds);
    const all = await store.dossiers
      .orderBy('updatedAt')
      .reverse()
      .filter(({ deletedAt }) => deletedAt === null)
      .limit(limits.dossierChoices)
      .toArray();
    return all.map((dossier) => choiceOf(dossier, wanted));
  });

function choiceOf({ id, title, items }: Dossier, wanted: ReadonlySet<string>): DossierChoice {
  const notes = items.flatMap((item) => (item.kind === 'note' ? item.annotationId : []));
  return {
    id,
    title,
    notes: notes.length,
    present: notes.filter((annotationId) => wanted.has(annotationId)).length,
  };
}

/**
 * Puts passages at the end of a dossier, which is made where it is new, in one transaction.
 * @returns what takes the passages out again or the new dossier away, and how many were in it already
 * @throws NotFoundError, RefusedError as `changeDossier` and `createDossier`; then nothing is stored
 */
export const addToDossier = (
  store: Store,
  { annotationIds, dossierId, title }: NewPassages,
  now = new Date(),
): Promise<ChangedDossier> => {
  const items = annotationIds.map(
    (annotationId): DossierItem => ({ id: newId(), kind: 'note', annotationId }),
  );
  const insert: DossierChange = { kind: 'insert', items, before: null };
  // Who chose it while another window threw it away wants it.
  const back: DossierChange = { kind: 'delete', at: null };
  if (title === null) return changeDossier(store, dossierId, [back, insert], now);
  const at = now.toISOString();
  const made = { id: dossierId, title, items: [], createdAt: at, updatedAt: at, deletedAt: null };
  return createDossier(store, made, [insert], now);
};
