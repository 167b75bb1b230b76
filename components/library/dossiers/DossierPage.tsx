import { useCallback, useRef } from 'preact/hooks';
import { readDossier } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { Blank } from '../Blank';
import { LibraryPage } from '../frame/LibraryPage';
import { Unread } from '../frame/Unread';
import { useLibrary } from '../library-context';
import { DossierDesk } from './DossierDesk';
import { useDossierWrites } from './use-dossier-writes';

interface DossierPageProps {
  readonly id: string;
  readonly onRetry: () => void;
}

/** A dossier that is worked on, or why it cannot be. */
export function DossierPage({ id, onRetry }: DossierPageProps) {
  const { store } = useLibrary();
  const live = useLiveQuery(useCallback(() => readDossier(store, id), [store, id]));
  const write = useDossierWrites(id);
  const view = readyValue(live, undefined);
  // What is worked on stays in its fields, though another window throws it away.
  const wasOpen = useRef(false);
  if (view?.dossier.deletedAt === null) wasOpen.current = true;
  if (view === undefined) return <Unread live={live} onRetry={onRetry} />;
  if (view === null) return <Blank title={t('dossier.missing')} more={t('dossier.missingMore')} />;
  if (view.dossier.deletedAt !== null && !wasOpen.current) {
    return (
      <LibraryPage title={view.dossier.title}>
        <p class="hint">{t('dossier.trashMore')}</p>
        <Button kind="primary" onPress={() => void write([{ kind: 'delete', at: null }], null)}>
          {t('dossier.restore')}
        </Button>
      </LibraryPage>
    );
  }
  return <DossierDesk view={view} />;
}
