import { useCallback } from 'preact/hooks';
import { deleteAnnotation, failureOf, restoreAnnotation } from '../../../lib/store';
import type { UndoNotice } from '../../ui/notice/use-notice';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';

/**
 * Moves a note to the trash and offers it back.
 * @param onBack told the note's id when it is back
 */
export function useTrash(onBack: (id: string) => void): (id: string) => void {
  const { store, notify } = useLibrary();
  return useCallback(
    (id) => {
      const attempt = async (write: () => Promise<unknown>, done: UndoNotice | null) => {
        try {
          await write();
          notify(done);
        } catch (error) {
          const retry = { label: t('error.retry'), run: () => void attempt(write, done) };
          notify({ text: failureText(failureOf(error)), action: retry });
        }
      };
      const restore = async () => {
        await restoreAnnotation(store, id);
        onBack(id);
      };
      const undo = { label: t('popup.undo'), run: () => void attempt(restore, null) };
      void attempt(() => deleteAnnotation(store, id), { text: t('popup.deleted'), action: undo });
    },
    [store, notify, onBack],
  );
}
