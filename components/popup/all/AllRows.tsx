import type { RefObject } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ListedNote, PageStatus } from '../../../lib/records';
import type { SearchHit } from '../../../lib/search';
import { useListedNotes } from '../../ui/notes/index/use-listed-notes';
import { listRows } from '../../ui/notes/list/list-rows';
import {
  type RowPlace,
  VirtualList,
  type VirtualListControl,
} from '../../ui/notes/list/VirtualList';
import { t } from '../../ui/words/i18n';
import type { MarkText } from '../notes/mark-text';
import { SteadyRow } from '../notes/NoteList';
import { entryOf } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import { GroupHead } from './GroupHead';
import { useShownChanges } from './use-shown-changes';

interface AllRowsProps {
  readonly control: RefObject<VirtualListControl | null>;
  readonly hits: readonly SearchHit[];
  /** Notes that were read before all were indexed. */
  readonly first: ReadonlyMap<string, ListedNote>;
  readonly mark: MarkText;
  readonly status: PageStatus | null;
  readonly writing: ReadonlySet<string>;
}

/** Rows that are read before the list says which it draws. */
const FIRST_READ = 20;

/** Highlights of all articles, of which few are drawn. Each article's name stands above the first of its rows in a row. */
export function AllRows({ control, hits, first, mark, status, writing }: AllRowsProps) {
  const { store, find } = usePopup();
  const [shown, setShown] = useState({ from: 0, to: FIRST_READ });
  const rows = useMemo(() => listRows(hits, 'article'), [hits]);
  const ids = useMemo(
    () => [...new Set([...hits.slice(shown.from, shown.to).map(({ id }) => id), ...writing])],
    [hits, shown, writing],
  );
  const listed = useListedNotes(store, ids);
  const changes = useShownChanges(store, find, hits.slice(shown.from, shown.to));
  const keyOf = useCallback((at: number) => hits[at]?.id ?? '', [hits]);
  const onShown = useCallback((from: number, to: number) => setShown({ from, to: to + 1 }), []);

  const draw = (at: number, { tabIndex }: RowPlace) => {
    const row = rows[at];
    const note = row && (listed.rows.get(row.id) ?? first.get(row.id));
    if (row === undefined || note === undefined) return <div class="row-unread" />;
    return (
      <div class={row.heads > 0 ? 'all-row' : 'all-row-next'}>
        {row.heads > 0 && <GroupHead article={note.article} mark={mark} />}
        <AllRow
          note={note}
          status={status}
          isCurrent={tabIndex === 0}
          mark={mark}
          changed={changes.get(row.id) ?? null}
        />
      </div>
    );
  };
  return (
    <VirtualList
      label={t('popup.listAll')}
      count={hits.length}
      keyOf={keyOf}
      render={draw}
      keep={writing}
      onShown={onShown}
      control={control}
    />
  );
}

interface AllRowProps {
  readonly note: ListedNote;
  readonly status: PageStatus | null;
  readonly isCurrent: boolean;
  readonly mark: MarkText;
  readonly changed: Parameters<typeof entryOf>[2];
}

/** A row that is drawn again only when something in it changes. */
function AllRow({ note, status, isCurrent, mark, changed }: AllRowProps) {
  const entry = useMemo(() => entryOf(note, status, changed), [note, status, changed]);
  return <SteadyRow entry={entry} current={isCurrent} mark={mark} />;
}
