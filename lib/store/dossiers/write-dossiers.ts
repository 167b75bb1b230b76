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
 * Stores a new dossier.
 * @throws RefusedError where its id is stored already
 */
export const createDossier = (store: Store, dossier: Dossier): Promise<Dossier> =>
  writing(store, [store.dossiers], async () => {
    if ((await store.dossiers.get(dossier.id)) !== undefined) throw refused('stored already');
    await store.dossiers.add(dossier);
    return { result: dossier, touched: [], listed: [], isOfNoPage: true };
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
    let result: ChangedDossier = { dossier: known, undo: [], present: 0 };
    for (const change of changes) {
      const next = applyDossierChange(result.dossier, change, now.toISOString());
      result = {
        dossier: next.dossier,
        undo: [...next.undo, ...result.undo],
        present: result.present + next.present,
      };
    }
    if (result.dossier === known) return { result, touched: null };
    await store.dossiers.put(result.dossier);
    return { result, touched: [], listed: [], isOfNoPage: true };
  });
