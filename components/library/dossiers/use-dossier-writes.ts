import { useCallback } from 'preact/hooks';
import type { DossierChange } from '../../../lib/records';
import { changeDossier, failureOf } from '../../../lib/store';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';

/**
 * Does changes, and says what was done where it can be taken back.
 * @param done null: nothing is said
 * @returns whether they are on disk
 */
export type DossierWrite = (
  changes: readonly DossierChange[],
  done: string | null,
) => Promise<boolean>;

/** The writes of a dossier. One that fails is said, with a way to try it again; nothing of it is done then. */
export function useDossierWrites(id: string): DossierWrite {
  const { store, notify } = useLibrary();
  return useCallback(
    async (changes, done) => {
      const write: DossierWrite = async (wanted, said) => {
        try {
          const { undo } = await changeDossier(store, id, wanted);
          if (said !== null && undo.length > 0) {
            // One that fails has said why.
            const run = () => void write(undo, null).then((isBack) => isBack && notify(null));
            notify({ text: said, action: { label: t('popup.undo'), run } });
          }
          return true;
        } catch (error) {
          const run = () => void write(wanted, said);
          const text = failureText(failureOf(error));
          notify({ text, action: { label: t('error.retry'), run } });
          return false;
        }
      };
      return write(changes, done);
    },
    [store, id, notify],
  );
}
