import { keepChosen } from '../../ui/export/chosen-notes';
import { formatCount, t } from '../../ui/words/i18n';
import { useLongWork } from '../frame/use-long-work';
import { useLibrary } from '../library-context';
import { useManyWrites } from './use-many-writes';

/** What is done with chosen notes without a further choice. */
export function useSelectionDeeds(ids: readonly string[]) {
  const { store, find, settings, notify } = useLibrary();
  const many = useManyWrites();
  const longWork = useLongWork();
  return {
    restore: () => void many.restore(ids),
    remove: () => void many.remove(ids),
    exportThem: () => {
      try {
        keepChosen(ids);
        location.assign('/export.html#chosen=1');
      } catch {
        // So many ids have no room in the tab's memory (about 5 MB).
        notify({ text: t('selection.tooMany') });
      }
    },
    copy: () =>
      longWork(
        async (control) => {
          const { copyNotes } = await import('./copy-notes');
          await copyNotes(store, find, ids, settings.colourNames, control);
          return t('exchange.copied', ids.length, [formatCount(ids.length)]);
        },
        { failed: t('exchange.notCopied'), stopped: t('selection.copyStopped') },
      ),
  };
}
