import { useMemo } from 'preact/hooks';
import type { ChangedDossier } from '../../lib/records';
import { changeDossier } from '../../lib/store';
import { hashOf } from '../ui/address/library-address';
import type { DossierPort } from '../ui/dossier/dossier-port';
import { storePort } from '../ui/dossier/store-port';
import { attempt } from '../ui/notice/attempt';
import { notifyOfWrite } from '../ui/notice/write-notice';
import { t } from '../ui/words/i18n';
import { useLibrary } from './library-context';

/** Dossiers for a picker, which says what went where: with the way there, and the way back. */
export function useGathering(): DossierPort {
  const { store, notify } = useLibrary();
  return useMemo(() => {
    const undone = ({ dossier, undo }: ChangedDossier) =>
      notifyOfWrite(notify, () => attempt(() => changeDossier(store, dossier.id, undo)), null);
    return storePort(store, (added) => {
      const { id, title } = added.dossier;
      notify({
        text: t('dossier.added', [title]),
        link: { label: t('dossier.open'), href: hashOf({ view: 'dossier', id }) },
        ...(added.undo.length > 0 && {
          action: { label: t('popup.undo'), run: () => void undone(added) },
        }),
      });
    });
  }, [store, notify]);
}
