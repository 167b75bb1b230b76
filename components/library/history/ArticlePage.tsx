import { useCallback } from 'preact/hooks';
import { regulationsById } from '../../../lib/records';
import { failureOf, readArticle } from '../../../lib/store';
import type { LibraryPlace } from '../../ui/address/library-address';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { Blank, BlankFault } from '../Blank';
import { useLibrary } from '../library-context';
import { ArticleContext } from '../reading/article-context';
import { useTexts } from '../reading/use-reading';
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
  const live = useLiveQuery(useCallback(() => readArticle(store, id), [store, id]));
  const texts = useTexts(store, id);
  const notes = readyValue(live, null);
  const failed = notes === null || texts.kind !== 'ready' ? [live, texts] : [];
  for (const one of failed) {
    if (one.kind === 'failed') {
      return <BlankFault reason={failureOf(one.error)} onRetry={onRetry} />;
    }
  }
  if (notes === null || texts.kind !== 'ready') {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
  const { article, annotations, regulations } = notes;
  const versions = texts.value;
  if (article === null || (versions.length === 0 && annotations.length === 0)) {
    return <Blank title={t('library.missing')} more={t('library.missingMore')} />;
  }
  if (versions.length === 0) {
    return (
      <ArticleContext.Provider value={{ article, regulations: regulationsById(regulations) }}>
        <UnseenArticle article={article} annotations={annotations} />
      </ArticleContext.Provider>
    );
  }
  return (
    <ArticleContext.Provider value={{ article, regulations: regulationsById(regulations) }}>
      <ArticleHistory
        article={article}
        versions={versions}
        annotations={annotations}
        asked={place}
        onChoose={(before, after) => go({ ...place, before, after }, 'replace')}
      />
    </ArticleContext.Provider>
  );
}
