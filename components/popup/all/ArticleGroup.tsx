import { useId, useMemo, useRef } from 'preact/hooks';
import type { ArticleNotes, PageStatus } from '../../../lib/records';
import { useNear } from '../../ui/browser/use-near';
import { useChangedPassages, useVersions } from '../../ui/store/use-versions';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { formatPublished } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { Marked } from '../notes/Marked';
import { NoteList } from '../notes/NoteList';
import { entriesOf } from '../state/note-entry';
import { usePopup } from '../state/popup-context';

interface ArticleGroupProps {
  readonly notes: ArticleNotes;
  /** How many of its rows to draw. */
  readonly limit: number;
  readonly status: PageStatus | null;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
  /** The row at which the Tab key stops. */
  readonly current: string | undefined;
}

/** An article's name over its highlights. */
export function ArticleGroup({ notes, status, ...list }: ArticleGroupProps) {
  const { store, find } = usePopup();
  const { article } = notes;
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const versions = useVersions(store, near ? (article?.id ?? null) : null);
  const changed = useChangedPassages(find, versions, notes.annotations);
  const entries = useMemo(() => entriesOf(notes, status, changed), [notes, status, changed]);
  const heading = useId();
  const address = addressOf(article);
  const title = <Marked text={article?.title || (address ?? '')} terms={list.terms} />;
  const date = article?.publishedAt && formatPublished(article.publishedAt, language());
  return (
    <section ref={section} class="group" aria-labelledby={heading}>
      <header class="group-head">
        <h2 id={heading} class="group-title" lang={langOf(article)}>
          {address === null ? (
            title
          ) : (
            <a href={address} target="_blank" rel="noreferrer" title={t('popup.open')}>
              {title}
            </a>
          )}
        </h2>
        <p class="group-source">
          <Marked text={article?.site ?? ''} terms={list.terms} />
          {date && ` · ${date}`}
        </p>
      </header>
      <NoteList entries={entries} label={article?.title ?? ''} {...list} />
    </section>
  );
}
