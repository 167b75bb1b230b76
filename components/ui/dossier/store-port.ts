import type { ChangedDossier } from '../../../lib/records';
import { addToDossier, failureOf, readDossierChoices, type Store } from '../../../lib/store';
import type { DossierPort } from './dossier-port';

/** Dossiers for pages that have the database. */
/** @param onAdded told what was changed, and what takes it back */
export const storePort = (
  store: Store,
  onAdded?: (added: ChangedDossier) => void,
): DossierPort => ({
  choices: (annotationIds) => readDossierChoices(store, annotationIds),
  async add(annotationIds, dossierId, title) {
    try {
      onAdded?.(await addToDossier(store, { annotationIds, dossierId, title }));
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'failed', reason: failureOf(error) };
    }
  },
});
