import { useCallback, useMemo } from 'preact/hooks';
import {
  type Annotation,
  type ArticleRecord,
  changesSince,
  lastAnnotatedAt,
} from '../../../../lib/records';
import { readArticle } from '../../../../lib/store';
import { readyValue, useLiveQuery } from '../../../ui/store/use-live-query';
import { useChangedPassages, useVersions } from '../../../ui/store/use-versions';
import { addressOf } from '../../../ui/words/article-attributes';
import { formatDayOf } from '../../../ui/words/dates';
import { formatCount, language, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';

const NONE: readonly Annotation[] = [];

/** What the user should know of an article: notes that wait for it to be opened, and what its newspaper changed since. */
export function ArticleFacts({ article }: { readonly article: ArticleRecord }) {
  const { store, find } = useLibrary();
  const { id } = article;
  const read = useCallback(async () => (await readArticle(store, id)).annotations, [store, id]);
  const annotations = readyValue(useLiveQuery(read), NONE);
  const versions = useVersions(store, id);
  const passages = useChangedPassages(find, versions, annotations);
  const since = lastAnnotatedAt(annotations);
  const changed = useMemo(
    () => (since ? (changesSince(versions, since)?.count ?? 0) : 0),
    [versions, since],
  );
  const waiting = annotations.filter(({ target }) => target.position === undefined).length;
  const address = addressOf(article);
  return (
    <>
      {waiting > 0 && (
        <p class="article-line-facts">
          {t('library.waiting', waiting, [formatCount(waiting)])}{' '}
          {address !== null && (
            <a href={address} target="_blank" rel="noreferrer">
              {t('library.openArticle')}
            </a>
          )}
        </p>
      )}
      {changed > 0 && since !== null && (
        <p class="article-line-changed">
          {t('library.changedSince', changed, [
            formatCount(changed),
            formatDayOf(since, language()),
          ])}
        </p>
      )}
      {passages.size > 0 && (
        <p class="article-line-badge">
          {t('library.passagesChanged', passages.size, [formatCount(passages.size)])}
        </p>
      )}
    </>
  );
}
