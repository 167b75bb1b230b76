import type { Ref } from 'preact';
import { useCallback, useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import type { ListedNote } from '../../../lib/records';
import type { SearchHit, SearchTerms } from '../../../lib/search';
import { hashOf, type NotesPlace } from '../../ui/address/library-address';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import type { Selection } from '../notes/use-selection';
import { ListContext, type ListParts } from './list-context';
import { listRows } from './list-rows';
import { ArticleLine } from './row/ArticleLine';
import { NoteRow } from './row/NoteRow';
import { useRowKeys } from './use-row-keys';
import { useListedNotes, VirtualList, type VirtualListHandle } from './zz-stand-in';

/** What others may ask of the rows. */
export interface RowsHandle {
  /** Brings a note into sight; with the focus, where it is wanted. */
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
  readonly onLeave: () => void;
  readonly onSearch: () => void;
}

/** Rows that are read beyond those in sight. */
const BEYOND = 12;

/** The notes that were found, of which few are drawn. */
export function NoteRows(props: NoteRowsProps) {
  const { handle, place, hits, ids, terms, first, selection, onOpen } = props;
  const { store } = useLibrary();
  const rows = useMemo(() => listRows(hits, place.order), [hits, place.order]);
  const [range, setRange] = useState({ from: 0, to: BEYOND });
  const wanted = useMemo(
    () => ids.slice(Math.max(0, range.from - BEYOND), range.to + BEYOND),
    [ids, range],
  );
  const listed = useListedNotes(store, wanted);
  const list = useRef<VirtualListHandle>(null);
  const awaited = useRef<string | null>(null);
  const [, drawAgain] = useState(0);
  const { current, props: keys } = useRowKeys({
    ...props,
    reveal: (at) => list.current?.reveal(at),
    focus: (id) => {
      awaited.current = id;
      drawAgain((count) => count + 1);
    },
  });
  useImperativeHandle(handle, () => ({
    show: (id, withFocus) => {
      const at = ids.indexOf(id);
      if (at !== -1) list.current?.reveal(at);
      if (!withFocus) return;
      awaited.current = id;
      drawAgain((count) => count + 1);
    },
  }));
  const parts = useMemo<ListParts>(
    () => ({
      terms,
      filters: place.filters,
      awaited,
      addressOf: (id) => hashOf({ ...place, note: id }),
      open: (id) => onOpen(id, false),
      toggle: selection.toggle,
      extend: (id) => selection.extend(current ?? id, id),
    }),
    [terms, place, selection, current, onOpen],
  );
  const onRange = useCallback(
    (from: number, to: number) =>
      setRange((before) =>
        Math.abs(before.from - from) < BEYOND / 2 && Math.abs(before.to - to) < BEYOND / 2
          ? before
          : { from, to },
      ),
    [],
  );
  return (
    <ListContext.Provider value={parts}>
      <div class="note-rows" data-choosing={selection.chosen.length > 0} {...keys}>
        <VirtualList ids={ids} label={t('libraryList.list')} onRange={onRange} handle={list}>
          {(id, at) => {
            const row = rows[at];
            const note = listed.get(id) ?? first.get(id);
            return (
              <>
                {row !== undefined && row.heads > 0 && (
                  <ArticleLine
                    article={note?.article}
                    count={row.heads}
                    withFacts={place.order === 'article' && place.filters.trash !== true}
                  />
                )}
                <NoteRow
                  id={id}
                  note={note}
                  isHeaded={row?.isHeaded === true}
                  isCurrent={id === current}
                  isOpen={id === place.note}
                  isChosen={selection.has(id)}
                />
              </>
            );
          }}
        </VirtualList>
      </div>
    </ListContext.Provider>
  );
}
