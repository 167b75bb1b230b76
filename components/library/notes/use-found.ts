import { useCallback, useMemo } from 'preact/hooks';
import type { ListedNote } from '../../../lib/records';
import type { Found, Index, SearchHit, SearchTerms } from '../../../lib/search';
import { readNewestNotes } from '../../../lib/store';
import type { NotesPlace } from '../../ui/address/library-address';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { partsOf } from '../filters/filter-parts';
import { useLibrary } from '../library-context';

const FIRST_ROWS = 40;
const NO_TERMS: SearchTerms = { words: [], toned: false };
const NO_NOTES: readonly ListedNote[] = [];

/** What is listed. */
export interface Listed {
  /** Null until the index is there. */
  readonly found: Found | null;
  /** Null until anything can be listed. */
  readonly hits: readonly SearchHit[] | null;
  readonly terms: SearchTerms;
  /** Notes that were read before the index was there, by their ids. */
  readonly first: ReadonlyMap<string, ListedNote>;
}

/** The notes that fit. Before the index is there, the newest ones, where all notes are asked for. */
export function useFound(index: Index | null, place: NotesPlace, query: string): Listed {
  const { store } = useLibrary();
  const { filters, order, wide } = place;
  const found = useMemo(
    () => index?.query(query, filters, { order, wide }) ?? null,
    [index, query, filters, order, wide],
  );
  const isFirst = index === null && isAllByDay(place) && query === '';
  const read = useCallback(
    async () => (isFirst ? await readNewestNotes(store, FIRST_ROWS) : null),
    [store, isFirst],
  );
  const newest = readyValue(useLiveQuery(read), null);
  const first = useMemo(
    () => new Map((newest ?? NO_NOTES).map((note) => [note.annotation.id, note])),
    [newest],
  );
  return useMemo(
    () => ({
      found,
      hits: found?.hits ?? (newest === null ? null : hitsOf(newest)),
      terms: found?.terms ?? NO_TERMS,
      first,
    }),
    [found, newest, first],
  );
}

const isAllByDay = ({ filters, order }: NotesPlace): boolean =>
  !filters.trash && partsOf(filters).length === 0 && (order === 'best' || order === 'newest');

const hitsOf = (notes: readonly ListedNote[]): readonly SearchHit[] =>
  notes.map(({ annotation: { id, articleId } }) => ({ id, articleId }));
