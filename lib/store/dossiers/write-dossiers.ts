import {
  applyDossierChange,
  type ChangedDossier,
  type Dossier,
  type DossierChange,
} from '../../records';
import { notFound, refused } from '../failures';
import type { Store } from '../open/database';
import { writing } from '../write/writing';

/**
 * Stores a new dossier, with what goes into it at once.
 * @returns the dossier, and what takes it back: it goes to the trash
 * @throws RefusedError where its id is stored already, or it would have too many items
 */
export const createDossier = (
  store: Store,
  dossier: Dossier,
  changes: readonly DossierChange[] = [],
  now = new Date(),
): Promise<ChangedDossier> =>
  writing(store, [store.dossiers], async () => {
    if ((await store.dossiers.get(dossier.id)) !== undefined) throw refused('stored already');
    const made = changedBy(dossier, changes, now);
    await store.dossiers.add(made.dossier);
    const result = { ...made, undo: [{ kind: 'delete', at: now.toISOString() } as const] };
    return { result, touched: [], listed: [], isOfNoPage: true };
  });

/**
 * Changes a dossier as it stands, by all of the changes in their order or by none.
 * @returns the dossier, and what takes the changes back
 * @throws NotFoundError where it is not stored; RefusedError where it would have too many items
 */
export const changeDossier = (
  store: Store,
  id: string,
  changes: readonly DossierChange[],
  now = new Date(),
): Promise<ChangedDossier> =>
  writing(store, [store.dossiers], async () => {
    const known = await store.dossiers.get(id);
    if (known === undefined) throw notFound('no such dossier');
    const result = changedBy(known, changes, now);
    if (result.dossier === known) return { result, touched: null };
    await store.dossiers.put(result.dossier);
    return { result, touched: [], listed: [], isOfNoPage: true };
  });

/** @throws RefusedError as `applyDossierChange` */
const changedBy = (known: Dossier, changes: readonly DossierChange[], now: Date): ChangedDossier =>
  changes.reduce<ChangedDossier>(
    (before, change) => {
      const next = applyDossierChange(before.dossier, change, now.toISOString());
      return {
        dossier: next.dossier,
        undo: [...next.undo, ...before.undo],
        present: before.present + next.present,
      };
    },
    { dossier: known, undo: [], present: 0 },
  );
