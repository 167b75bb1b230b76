import { useCallback } from 'preact/hooks';
import { type DocumentChange, failureOf, undoDocumentChange } from '../../../lib/store';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';

/**
 * Does a change of documents, says what was done, and offers to take it back.
 * @returns whether it is on disk
 */
export type DocumentWrite = (
  write: () => Promise<DocumentChange | null>,
  done: string,
) => Promise<boolean>;

/** The writes of documents. One that fails is said; nothing of it is done then. */
export function useDocumentWrites(): DocumentWrite {
  const { store, notify } = useLibrary();
  return useCallback(
    async (write, done) => {
      const undo = async (change: DocumentChange) => {
        const isUndone = await undoDocumentChange(store, change).catch(() => false);
        notify(isUndone ? null : { text: t('documents.notUndone') });
      };
      try {
        const change = await write();
        if (change === null) notify({ text: t('documents.nothingNew') });
        else
          notify({
            text: done,
            action: { label: t('popup.undo'), run: () => void undo(change) },
          });
        return true;
      } catch (error) {
        notify({ text: failureText(failureOf(error)) });
        return false;
      }
    },
    [store, notify],
  );
}
