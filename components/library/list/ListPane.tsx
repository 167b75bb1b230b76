import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Filters, Index } from '../../../lib/search';
import type { NotesPlace } from '../../ui/address/library-address';
import type { Listed } from '../../ui/notes/index/use-found';
import { t } from '../../ui/words/i18n';
import { FilterChips } from '../filters/FilterChips';
import { partsOf } from '../filters/filter-parts';
import { useLibrary } from '../library-context';
import { PinkOffer } from '../notes/PinkOffer';
import type { FilterPaneState } from '../notes/use-filter-pane';
import { useSelection } from '../notes/use-selection';
import { useTrash } from '../notes/use-trash';
import { SelectionBar } from '../selection/SelectionBar';
import { useManyWrites } from '../selection/use-many-writes';
import { TrashHead } from '../trash/TrashHead';
import { ListBar } from './ListBar';
import { ListHints } from './ListHints';
import { NoteRows, type RowsHandle } from './NoteRows';
import { NothingFound } from './NothingFound';
import { SearchNotes } from './SearchNotes';
import { useLostFocus } from './use-lost-focus';

// In: what was found, and where the address is. Out: rows that are walked, chosen and opened; other words, orders, filters.

interface ListPaneProps {
  readonly place: NotesPlace;
  readonly index: Index | null;
  readonly listed: Listed;
  readonly ids: readonly string[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly rows: RefObject<RowsHandle | null>;
  readonly filterPane: FilterPaneState;
  readonly onFilters: (filters: Filters) => void;
  readonly onPrint: () => void;
  readonly onOpen: (id: string, toEdit: boolean) => void;
  readonly onClose: () => void;
}

/** The search, what was found by it, and what is done with what was chosen. */
export function ListPane(props: ListPaneProps) {
  const { place, index, listed, ids, query, onQuery, field, rows, onFilters } = props;
  const { go } = useLibrary();
  const { found, hits, terms, first } = listed;
  const { filters, wide, order } = place;
  const selection = useSelection(found === null ? null : ids);
  const remove = useTrash(useCallback((id) => rows.current?.show(id, true), [rows]));
  const isTrash = filters.trash === true;
  const many = useManyWrites();
  const removeChosen = (id: string) =>
    void many.remove(selection.chosen.includes(id) ? selection.chosen : [id]);
  const restoreChosen = (id: string) =>
    void many.restore(selection.chosen.includes(id) ? selection.chosen : [id]);
  const [firstChosen] = selection.chosen;
  /** Where the first chosen row stands, or stood. */
  const chosenAt = useRef(0);
  useLayoutEffect(() => {
    if (firstChosen !== undefined) chosenAt.current = ids.indexOf(firstChosen);
  }, [ids, firstChosen]);
  const onFocusIn = useLostFocus(() => {
    const next = ids[Math.min(chosenAt.current, ids.length - 1)];
    if (next === undefined) field.current?.focus();
    else rows.current?.show(next, true);
  });
  const toFirst = () => ids[0] !== undefined && rows.current?.show(ids[0], true);

  return (
    <section class="notes-list" aria-label={t('libraryList.list')} onFocusIn={onFocusIn}>
      <SearchNotes field={field} query={query} onQuery={onQuery} onDown={toFirst} />
      {isTrash ? <TrashHead ids={ids} /> : index !== null && <PinkOffer index={index} />}
      <ListBar
        count={found === null ? null : found.hits.length}
        isSearch={terms.words.length > 0}
        order={order}
        onOrder={(next) => go({ ...place, order: next })}
        chosen={partsOf(filters).length}
        filterPane={props.filterPane}
        onPrint={props.onPrint}
      />
      <FilterChips
        filters={filters}
        wide={wide}
        onFilters={onFilters}
        onNarrow={() => go({ ...place, wide: false })}
      />
      {found !== null && (
        <ListHints
          found={found}
          onWide={() => go({ ...place, wide: true })}
          onAround={() => onFilters({ ...filters, around: true })}
        />
      )}
      {listed.isStale && (
        <p class="list-stale" role="status">
          {t('error.stale')}
        </p>
      )}
      {hits === null ? (
        <p class="loading" role="status">
          {t('popup.loading')}
        </p>
      ) : index !== null && hits.length === 0 ? (
        <div class="notes-nothing">
          <NothingFound
            index={index}
            query={query}
            place={place}
            onQuery={onQuery}
            onFilters={onFilters}
          />
        </div>
      ) : (
        <NoteRows
          handle={rows}
          place={place}
          hits={hits}
          ids={ids}
          terms={terms}
          first={first}
          selection={selection}
          onOpen={props.onOpen}
          onDelete={isTrash ? null : selection.chosen.length > 0 ? removeChosen : remove}
          onRestore={isTrash ? restoreChosen : null}
          onLeave={props.onClose}
          onSearch={() => field.current?.focus()}
        />
      )}
      {selection.chosen.length > 0 && (
        <SelectionBar
          ids={selection.chosen}
          all={ids}
          onSelectAll={selection.all}
          onClear={selection.clear}
          isTrash={isTrash}
        />
      )}
    </section>
  );
}
