import type { Ref } from 'preact';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import type { ListedNote } from '../../../lib/records';
import type { SearchHit, SearchTerms } from '../../../lib/search';
import { hashOf, type NotesPlace } from '../../ui/address/library-address';
import { useListedNotes } from '../../ui/notes/index/use-listed-notes';
import { listRows } from '../../ui/notes/list/list-rows';
import {
  type RowPlace,
  VirtualList,
  type VirtualListControl,
} from '../../ui/notes/list/VirtualList';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import type { Selection } from '../notes/use-selection';
import { ListContext, type ListParts } from './list-context';
import { ArticleLine } from './row/ArticleLine';
import { NoteRow } from './row/NoteRow';
import { rowKeys } from './row-keys';

/** What others may ask of the rows. */
export interface RowsHandle {
  /** Brings a note into sight, as soon as it is listed; with the focus, where it is wanted. */
  readonly show: (id: string, withFocus: boolean) => void;
}

interface NoteRowsProps {
  readonly handle: Ref<RowsHandle>;
  readonly place: NotesPlace;
  readonly hits: readonly SearchHit[];
  readonly ids: readonly string[];
  readonly terms: SearchTerms;
  /** Notes that were read before the index was there. */
  readonly first: ReadonlyMap<string, ListedNote>;
  readonly selection: Selection;
  readonly onOpen: (id: string, toEdit: boolean) => void;
  readonly onDelete: ((id: string) => void) | null;
  readonly onRestore: ((id: string) => void) | null;
  readonly onLeave: () => void;
  readonly onSearch: () => void;
}

/** Rows that are read before the list says which it draws. */
const FIRST_READ = 20;

/** The notes that were found, of which few are drawn. */
export function NoteRows(props: NoteRowsProps) {
  const { handle, place, hits, ids, terms, first, selection, onOpen } = props;
  const { store } = useLibrary();
  const rows = useMemo(() => listRows(hits, place.order), [hits, place.order]);
  const [shown, setShown] = useState({ from: 0, to: FIRST_READ });
  const wanted = useMemo(() => ids.slice(shown.from, shown.to), [ids, shown]);
  const listed = useListedNotes(store, wanted);
  const list = useRef<VirtualListControl | null>(null);
  const keyOf = useCallback((at: number) => ids[at] ?? '', [ids]);
  const onShown = useCallback((from: number, to: number) => setShown({ from, to: to + 1 }), []);
  const awaited = useRef<string | null>(null);
  const show = (id: string, withFocus: boolean) => {
    const at = ids.indexOf(id);
    awaited.current = at === -1 && withFocus ? id : null;
    if (withFocus && at !== -1) list.current?.focusRow(at);
    else if (at !== -1) list.current?.jumpTo(at);
  };
  useImperativeHandle(handle, () => ({ show }));
  useEffect(() => {
    if (awaited.current !== null) show(awaited.current, true);
  }, [ids]);
  const parts = useMemo<ListParts>(
    () => ({
      terms,
      filters: place.filters,
      addressOf: (id) => hashOf({ ...place, note: id }),
      open: (id) => onOpen(id, false),
      toggle: selection.toggle,
      extend: (id) => selection.extend(null, id),
    }),
    [terms, place, selection, onOpen],
  );
  const isTrash = place.filters.trash === true;
  const draw = (at: number, { tabIndex }: RowPlace) => {
    const row = rows[at];
    if (row === undefined) return null;
    const note = listed.rows.get(row.id) ?? first.get(row.id);
    return (
      <>
        {row.heads > 0 && (
          <ArticleLine
            article={note?.article}
            count={row.heads}
            withFacts={place.order === 'article' && !isTrash}
          />
        )}
        <NoteRow
          id={row.id}
          note={note}
          isHeaded={row.isHeaded}
          tabIndex={tabIndex}
          isOpen={row.id === place.note}
          isChosen={selection.has(row.id)}
        />
      </>
    );
  };
  return (
    <ListContext.Provider value={parts}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows in it */}
      <div
        class="note-rows"
        data-choosing={selection.chosen.length > 0}
        onKeyDown={rowKeys({
          ...props,
          focusRow: (at) => list.current?.focusRow(at),
        })}
      >
        <VirtualList
          label={t('libraryList.list')}
          count={ids.length}
          keyOf={keyOf}
          render={draw}
          onShown={onShown}
          control={list}
        />
      </div>
    </ListContext.Provider>
  );
}
