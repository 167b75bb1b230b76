import { useMemo } from 'preact/hooks';
import { type ArticleNotes, changesSince, latestNotes } from '../../lib/records';
import { formatCount } from '../ui/count';
import { formatPublished } from '../ui/dates';
import { t } from '../ui/i18n';
import { language } from '../ui/language';
import { Blank } from './Blank';
import { Brand } from './Brand';
import { formatDayOf } from './moments';

/** Every article with notes, the latest first, and which of them the newspaper has changed since. */
export function Start({ everything }: { everything: readonly ArticleNotes[] }) {
  if (everything.length === 0) {
    return <Blank title={t('popup.emptyAll')} more={t('popup.emptyAllMore')} />;
  }
  return (
    <main class="page start">
      <Brand />
      <h1 class="masthead-title">{t('library.start')}</h1>
      <ul class="start-list">
        {everything.map((notes) => (
          <StartRow key={notes.article?.id} notes={notes} />
        ))}
      </ul>
    </main>
  );
}

function StartRow({ notes: { article, annotations } }: { notes: ArticleNotes }) {
  const since = latestNotes(annotations);
  const changed = useMemo(
    () => (article && since ? (changesSince(article, since)?.count ?? 0) : 0),
    [article, since],
  );
  if (article === null) return null;
  const { id, title, site, publishedAt, urls } = article;
  const facts = [
    site,
    publishedAt && formatPublished(publishedAt, language()),
    t('library.versionNotes', annotations.length, [formatCount(annotations.length)]),
  ];
  return (
    <li class="start-row">
      <a
        class="start-title"
        href={`#${new URLSearchParams({ article: id })}`}
        lang={article.language.slice(0, 2) || 'vi'}
      >
        {title || urls[0]}
      </a>
      <p class="start-facts">{facts.filter(Boolean).join(' · ')}</p>
      {changed > 0 && since !== null && (
        <p class="start-changed">
          {t('library.changedSince', changed, [
            formatCount(changed),
            formatDayOf(since, language()),
          ])}
        </p>
      )}
    </li>
  );
}
