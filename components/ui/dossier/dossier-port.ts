import type { DossierChoice, WriteResult } from '../../../lib/records';

/** Dossiers as a card or a list may use them: the editor's frame has no database of its own. */
export interface DossierPort {
  /** Those to choose from, the latest changed first. Rejects where they cannot be read. */
  choices(annotationIds: readonly string[]): Promise<readonly DossierChoice[]>;
  /**
   * Puts notes at the end of a dossier.
   * @param title of a new one, which gets this id; null where it is stored
   */
  add(
    annotationIds: readonly string[],
    dossierId: string,
    title: string | null,
  ): Promise<WriteResult>;
}
