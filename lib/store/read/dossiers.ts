import type { Dossier } from '../../records';
import type { Store } from '../open/database';
import { reading } from './reading';

/** All dossiers outside the trash, the latest changed first. */
export const readAllDossiers = (store: Store): Promise<readonly Dossier[]> =>
  reading(store, () =>
    store.dossiers
      .orderBy('updatedAt')
      .reverse()
      .filter(({ deletedAt }) => deletedAt === null)
      .toArray(),
  );
