import { useId, useMemo, useRef } from 'preact/hooks';
import type { ArticleNotes, PageStatus } from '../../../lib/records';
import { useNear } from '../../ui/browser/use-near';
import { useChangedPassages, useVersions } from '../../ui/store/use-versions';
import type { MarkText } from '../notes/mark-text';
import { NoteList } from '../notes/NoteList';
import { entriesOf } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import { GroupHead } from './GroupHead';

interface ArticleGroupProps {
  readonly notes: ArticleNotes;
  /** How many of its rows to draw. */
  readonly limit: number;
  readonly status: PageStatus | null;
  readonly mark: MarkText;
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
  return (
    <section ref={section} class="group" aria-labelledby={heading}>
      <GroupHead article={article} mark={list.mark} id={heading} />
      <NoteList entries={entries} label={article?.title ?? ''} {...list} />
    </section>
  );
}
