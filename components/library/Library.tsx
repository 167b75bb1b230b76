import { useCallback } from 'preact/hooks';
import { defaultSettings } from '../../lib/annotation';
import { readArticle, readSettings, type Store } from '../../lib/store';
import { t } from '../shared/i18n';
import { readyValue, useLiveQuery } from '../shared/use-live-query';
import { ArticleHistory } from './ArticleHistory';
import { Blank } from './Blank';
import type { FindPassages } from './passages';
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
  const live = useLiveQuery(
    useCallback(async () => ({ id, notes: await readArticle(store, id) }), [store, id]),
  );
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
  if (id === '') return <Blank title={t('library.unchosen')} more={t('library.unchosenMore')} />;
  if (live.kind === 'loading' || live.value.id !== id) {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
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
