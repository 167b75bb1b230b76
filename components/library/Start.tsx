import { useMemo, useRef } from 'preact/hooks';
import { type ArticleNotes, changesSince, lastAnnotatedAt } from '../../lib/records';
import { useNear } from '../ui/browser/use-near';
import { useChangedPassages, useVersions } from '../ui/store/use-versions';
import { addressOf, langOf } from '../ui/words/article-attributes';
import { formatDayOf, formatPublished } from '../ui/words/dates';
import { formatCount, language, t } from '../ui/words/i18n';
import { Blank } from './Blank';
import { useLibrary } from './library-context';

interface StartProps {
  readonly everything: readonly ArticleNotes[];
}

/** Every article with notes, the latest first, and which of them the newspaper has changed since. */
export function Start({ everything }: StartProps) {
  if (everything.length === 0) {
    return <Blank title={t('popup.emptyAll')} more={t('popup.emptyAllMore')} />;
  }
  return (
    <main class="page start">
      <h1 class="masthead-title">{t('library.start')}</h1>
      <ul class="start-list">
        {everything.map((notes) => (
          <StartRow key={notes.article?.id} notes={notes} />
        ))}
      </ul>
    </main>
  );
}

function StartRow({ notes: { article, annotations } }: { readonly notes: ArticleNotes }) {
  const { store, find } = useLibrary();
  const row = useRef<HTMLLIElement>(null);
  const near = useNear(row);
  const versions = useVersions(store, near ? (article?.id ?? null) : null);
  const passages = useChangedPassages(find, versions, annotations);
  const since = lastAnnotatedAt(annotations);
  const changed = useMemo(
    () => (since ? (changesSince(versions, since)?.count ?? 0) : 0),
    [versions, since],
  );
  if (article === null) return null;
  const { id, title, site, publishedAt } = article;
  const address = addressOf(article);
  const waiting = annotations.filter(({ target }) => target.position === undefined).length;
  const facts = [
    site,
    publishedAt && formatPublished(publishedAt, language()),
    t('library.versionNotes', annotations.length, [formatCount(annotations.length)]),
  ];
  return (
    <li ref={row} class="start-row">
      <a
        class="start-title"
        href={`#${new URLSearchParams({ article: id })}`}
        lang={langOf(article)}
      >
        {title || address}
      </a>
      <p class="start-facts">{facts.filter(Boolean).join(' · ')}</p>
      {waiting > 0 && (
        <p class="start-facts">
          {t('library.waiting', waiting, [formatCount(waiting)])}{' '}
          {address !== null && (
            <a href={address} target="_blank" rel="noreferrer">
              {t('library.openArticle')}
            </a>
          )}
        </p>
      )}
      {changed > 0 && since !== null && (
        <p class="start-changed">
          {t('library.changedSince', changed, [
            formatCount(changed),
            formatDayOf(since, language()),
          ])}
        </p>
      )}
      {passages.size > 0 && (
        <p class="start-badge">
          {t('library.passagesChanged', passages.size, [formatCount(passages.size)])}
        </p>
      )}
    </li>
  );
}
