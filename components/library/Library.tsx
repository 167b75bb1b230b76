import { useCallback } from 'preact/hooks';
import { defaultSettings } from '../../lib/records';
import { readArticle, readEverything, readSettings, type Store } from '../../lib/store';
import { t } from '../ui/i18n';
import { readyValue, useLiveQuery } from '../ui/use-live-query';
import { ArticleHistory } from './ArticleHistory';
import { Blank } from './Blank';
import type { FindPassages } from './passages';
import { Start } from './Start';
import { useAddress } from './use-address';

interface LibraryProps {
  readonly store: Store;
  readonly find: FindPassages;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** The library's first room: what a newspaper changed in an article, beside the reader's notes. */
export function Library({ store, find, onRetry }: LibraryProps) {
  const { address, choose } = useAddress();
  const id = address.article ?? '';
  const live = useLiveQuery(useCallback(() => readRoom(store, id), [store, id]));
  const settings = readyValue(
    useLiveQuery(useCallback(() => readSettings(store), [store])),
    defaultSettings,
  );

  if (live.kind === 'failed') {
    return (
      <div role="alert">
        <Blank title={t('error.store')} more={t('error.storeMore')}>
          <button type="button" class="primary" onClick={onRetry}>
            {t('error.retry')}
          </button>
        </Blank>
      </div>
    );
  }
  if (live.kind === 'loading' || live.value.id !== id) {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
  if (live.value.kind === 'start') return <Start everything={live.value.everything} />;
  const { article, annotations } = live.value.notes;
  if (article === null || article.versions.length === 0) {
    return <Blank title={t('library.missing')} more={t('library.missingMore')} />;
  }
  return (
    <ArticleHistory
      key={id}
      article={article}
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
  return id === ''
    ? { kind: 'start' as const, id, everything: await readEverything(store) }
    : { kind: 'article' as const, id, notes: await readArticle(store, id) };
}
