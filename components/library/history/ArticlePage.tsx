import { useCallback } from 'preact/hooks';
import { failureOf, readArticle, readVersions, type Store } from '../../../lib/store';
import type { LibraryPlace } from '../../ui/address/library-address';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { Blank, BlankFault } from '../Blank';
import { useLibrary } from '../library-context';
import { ArticleHistory } from './ArticleHistory';
import { UnseenArticle } from './UnseenArticle';

interface ArticlePageProps {
  readonly place: Extract<LibraryPlace, { view: 'article' }>;
  readonly onRetry: () => void;
}

/** An article's text with its notes, and what its newspaper changed; or why it cannot be shown. */
export function ArticlePage({ place, onRetry }: ArticlePageProps) {
  const { store, go } = useLibrary();
  const { id } = place;
  const live = useLiveQuery(useCallback(() => readWithTexts(store, id), [store, id]));
  const shown = readyValue(live, null);
  if (live.kind === 'failed' && shown === null) {
    return <BlankFault reason={failureOf(live.error)} onRetry={onRetry} />;
  }
  if (shown === null) {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
  const { article, annotations } = shown.notes;
  if (article === null || (shown.versions.length === 0 && annotations.length === 0)) {
    return <Blank title={t('library.missing')} more={t('library.missingMore')} />;
  }
  if (shown.versions.length === 0) {
    return <UnseenArticle article={article} annotations={annotations} />;
  }
  return (
    <ArticleHistory
      article={article}
      versions={shown.versions}
      annotations={annotations}
      asked={place}
      onChoose={(before, after) => go({ ...place, before, after }, 'replace')}
    />
  );
}

async function readWithTexts(store: Store, id: string) {
  const [notes, versions] = await Promise.all([readArticle(store, id), readVersions(store, id)]);
  return { notes, versions };
}
