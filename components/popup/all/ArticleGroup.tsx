import { useId, useMemo, useRef } from 'preact/hooks';
import type { ArticleNotes, FindPassages, PageStatus, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { useChangedPassages, useNear, useVersions } from '../../ui/store/use-versions';
import { formatPublished } from '../../ui/words/dates';
import { t } from '../../ui/words/i18n';
import { language } from '../../ui/words/language';
import { Marked } from '../notes/Marked';
import { NoteList } from '../notes/NoteList';
import type { Actions } from '../state/actions';
import { addressOf, entriesOf } from '../state/note-entry';

interface ArticleGroupProps {
  readonly store: Store;
  readonly find: FindPassages;
  readonly notes: ArticleNotes;
  readonly limit: number;
  readonly status: PageStatus | null;
  readonly terms: readonly string[];
  readonly current: string | undefined;
  readonly names: Settings['colourNames'];
  readonly actions: Actions;
  readonly device: string;
}

/** An article's name over its highlights. */
export function ArticleGroup({ store, find, notes, status, ...list }: ArticleGroupProps) {
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
        <h2 id={heading} class="group-title" lang={article?.language.slice(0, 2) || 'vi'}>
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
