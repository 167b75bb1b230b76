import { useCallback } from 'preact/hooks';
import { defaultSettings, type FindPassages, type WriteFailure } from '../../lib/records';
import {
  failureOf,
  readArticle,
  readEverything,
  readSettings,
  readVersions,
  type Store,
} from '../../lib/store';
import { Button } from '../ui/controls/Button';
import { RECOVERY_PAGE, storeFault } from '../ui/store/failure-text';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { useStoreCondition } from '../ui/store/use-store-condition';
import { t } from '../ui/words/i18n';
import { Blank } from './Blank';
import { ArticleHistory } from './history/ArticleHistory';
import { Start } from './Start';
import { useAddress } from './use-address';

interface LibraryProps {
  readonly store: Store;
  readonly find: FindPassages;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** The library's first room: what a newspaper changed in an article, beside the user's notes. */
export function Library({ store, find, onRetry }: LibraryProps) {
  const { address, choose } = useAddress();
  const id = address.article ?? '';
  const live = useLiveQuery(useCallback(() => readRoom(store, id), [store, id]));
  const settings = readyValue(
    useLiveQuery(useCallback(() => readSettings(store), [store])),
    defaultSettings,
  );

  const condition = useStoreCondition(store);
  const room = readyValue(live, null);
  if (condition === 'emptied') return <Failure reason={condition} onRetry={onRetry} />;
  if (live.kind === 'failed' && room?.id !== id) {
    return <Failure reason={failureOf(live.error)} onRetry={onRetry} />;
  }
  if (room === null || room.id !== id || condition === undefined) {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
  if (room.kind === 'start') {
    return <Start store={store} find={find} everything={room.everything} />;
  }
  const { article, annotations } = room.notes;
  if (article === null || room.versions.length === 0) {
    return <Blank title={t('library.missing')} more={t('library.missingMore')} />;
  }
  return (
    <ArticleHistory
      key={id}
      article={article}
      versions={room.versions}
      annotations={annotations}
      names={settings.colourNames}
      asked={address}
      find={find}
      onChoose={choose}
    />
  );
}

/** An article, or all of them where none is asked for. */
async function readRoom(store: Store, id: string) {
  if (id === '') return { kind: 'start' as const, id, everything: await readEverything(store) };
  const [notes, versions] = await Promise.all([readArticle(store, id), readVersions(store, id)]);
  return { kind: 'article' as const, id, notes, versions };
}

/** The store cannot be opened or read: what happened, what is safe, what to do. */
function Failure({ reason, onRetry }: { reason: WriteFailure; onRetry: () => void }) {
  const { title, more, retry, recover } = storeFault(reason);
  return (
    <div role="alert">
      <Blank title={title} more={more}>
        {retry && (
          <Button kind="primary" onPress={onRetry}>
            {t('error.retry')}
          </Button>
        )}
        {recover && (
          <a class="blank-link" href={RECOVERY_PAGE}>
            {t('error.recover')}
          </a>
        )}
      </Blank>
    </div>
  );
}
