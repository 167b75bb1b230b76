import { useCallback } from 'preact/hooks';
import { deleteAnnotation, restoreAnnotation } from '../../../lib/store';
import { attempt } from '../../ui/notice/attempt';
import { notifyOfWrite } from '../../ui/notice/write-notice';
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
      const restore = async () => {
        await restoreAnnotation(store, id);
        onBack(id);
      };
      const undo = {
        label: t('popup.undo'),
        run: () => void notifyOfWrite(notify, () => attempt(restore), null),
      };
      const done = { text: t('popup.deleted'), action: undo };
      void notifyOfWrite(notify, () => attempt(() => deleteAnnotation(store, id)), done);
    },
    [store, notify, onBack],
  );
}
