import { addToDossier, failureOf, readDossierChoices, type Store } from '../../../lib/store';
import type { DossierPort } from './dossier-port';

/** Dossiers for pages that have the database. */
export const storePort = (store: Store): DossierPort => ({
  choices: (annotationIds) => readDossierChoices(store, annotationIds),
  async add(annotationIds, dossierId, title) {
    try {
      await addToDossier(store, { annotationIds, dossierId, title });
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'failed', reason: failureOf(error) };
    }
  },
});
