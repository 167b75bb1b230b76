import { useCallback, useMemo } from 'preact/hooks';
import { defaultSettings, type FindPassages } from '../../lib/records';
import {
  failureOf,
  readArticle,
  readEverything,
  readSettings,
  readVersions,
  type Store,
} from '../../lib/store';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { useStoreCondition } from '../ui/store/use-store-condition';
import { t } from '../ui/words/i18n';
import { Blank, BlankFault } from './Blank';
import { ArticleHistory } from './history/ArticleHistory';
import { UnseenArticle } from './history/UnseenArticle';
import { LibraryContext } from './library-context';
import { Start } from './Start';
import { useAddress } from './use-address';

// In: the store, how passages are found in stored texts, and the page's address (which article, which versions).
// Out: nothing is written; links and choices change the address.

interface LibraryProps {
  readonly store: Store;
  readonly find: FindPassages;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** All articles with notes; of one, what its newspaper changed, beside the user's notes. */
export function Library({ store, find, onRetry }: LibraryProps) {
  const settings = readyValue(
    useLiveQuery(useCallback(() => readSettings(store), [store])),
    defaultSettings,
  );
  const parts = useMemo(() => ({ store, find, settings }), [store, find, settings]);
  return (
    <LibraryContext.Provider value={parts}>
      <AtAddress store={store} onRetry={onRetry} />
    </LibraryContext.Provider>
  );
}

/** What the address asks for, or why it cannot be shown. */
function AtAddress({ store, onRetry }: Pick<LibraryProps, 'store' | 'onRetry'>) {
  const { address, choose } = useAddress();
  const id = address.article ?? '';
  const live = useLiveQuery(useCallback(() => readAtAddress(store, id), [store, id]));
  const condition = useStoreCondition(store);
  const shown = readyValue(live, null);
  if (condition === 'emptied') return <BlankFault reason={condition} onRetry={onRetry} />;
  if (live.kind === 'failed' && shown?.id !== id) {
    return <BlankFault reason={failureOf(live.error)} onRetry={onRetry} />;
  }
  if (shown === null || shown.id !== id || condition === undefined) {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
  if (shown.kind === 'start') return <Start everything={shown.everything} />;
  const { article, annotations } = shown.notes;
  if (article === null || (shown.versions.length === 0 && annotations.length === 0)) {
    return <Blank title={t('library.missing')} more={t('library.missingMore')} />;
  }
  if (shown.versions.length === 0) {
    return <UnseenArticle article={article} annotations={annotations} />;
  }
  return (
    <ArticleHistory
      key={id}
      article={article}
      versions={shown.versions}
      annotations={annotations}
      asked={address}
      onChoose={choose}
    />
  );
}

/** An article, or all of them where none is asked for. */
async function readAtAddress(store: Store, id: string) {
  if (id === '') return { kind: 'start' as const, id, everything: await readEverything(store) };
  const [notes, versions] = await Promise.all([readArticle(store, id), readVersions(store, id)]);
  return { kind: 'article' as const, id, notes, versions };
}
