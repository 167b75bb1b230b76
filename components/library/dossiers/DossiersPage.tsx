import { FolderPlus } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import { type DossierHead, limits, newId } from '../../../lib/records';
import { createDossier, failureOf, readDossierHeads } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { failureText } from '../../ui/store/failure-text';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';
import { Unread } from '../frame/Unread';
import { useLibrary } from '../library-context';
import { DossierRow } from './DossierRow';

// In: dossiers. Out: their items in another order, words between them, and files.

interface DossiersPageProps {
  readonly onRetry: () => void;
}

/** All dossiers, the latest changed first, and those in the trash. */
export function DossiersPage({ onRetry }: DossiersPageProps) {
  const { store } = useLibrary();
  const live = useLiveQuery(useCallback(() => readDossierHeads(store), [store]));
  const all = readyValue(live, null);
  if (all === null) return <Unread live={live} onRetry={onRetry} />;
  const living = all.filter(({ deletedAt }) => deletedAt === null);
  const deleted = all.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <LibraryPage title={t('library.navDossiers')}>
      <NewDossier />
      {living.length === 0 ? (
        <Empty
          picture={<Icon icon={FolderPlus} size={40} class="nothing-picture" />}
          title={t('dossier.none')}
          more={t('dossier.noneMore')}
        />
      ) : (
        <DossierList heads={living} label={t('dossier.list')} />
      )}
      {deleted.length > 0 && (
        <details class="dossier-trash">
          <summary>{t('library.navTrash')}</summary>
          <p class="hint">{t('dossier.trashMore')}</p>
          <DossierList heads={deleted} label={t('library.navTrash')} />
        </details>
      )}
    </LibraryPage>
  );
}

interface DossierListProps {
  readonly heads: readonly DossierHead[];
  readonly label: string;
}

const DossierList = ({ heads, label }: DossierListProps) => (
  <ul class="dossier-list" aria-label={label}>
    {heads.map((head) => (
      <DossierRow key={head.id} head={head} />
    ))}
  </ul>
);

/** Makes a dossier, and goes to it. */
function NewDossier() {
  const { store, go, notify } = useLibrary();
  const [title, setTitle] = useState('');
  const make = async () => {
    const now = new Date().toISOString();
    const name = title.trim() || t('dossier.untitled');
    const dossier = { id: newId(), title: name, items: [], createdAt: now, updatedAt: now };
    try {
      await createDossier(store, { ...dossier, deletedAt: null });
      go({ view: 'dossier', id: dossier.id });
    } catch (error) {
      notify({ text: failureText(failureOf(error)) });
    }
  };
  return (
    <form
      class="dossier-new"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <label class="field">
        <span>{t('dossier.newTitle')}</span>
        <input
          value={title}
          maxLength={limits.title}
          placeholder={t('dossier.newExample')}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <Button kind="primary" submit>
        {t('dossier.make')}
      </Button>
    </form>
  );
}
