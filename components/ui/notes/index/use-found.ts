import { useCallback, useMemo } from 'preact/hooks';
import type { ListedNote } from '../../../../lib/records';
import type { Found, SearchHit, SearchTerms } from '../../../../lib/search';
import { readNewestNotes, type Store } from '../../../../lib/store';
import type { NotesPlace } from '../../address/library-address';
import { readyValue, useLiveQuery } from '../../store/use-live-query';
import type { NoteIndexState } from './note-index';

const FIRST_ROWS = 40;
const NO_TERMS: SearchTerms = { words: [], toned: false };
const NO_NOTES: readonly ListedNote[] = [];

/** What is listed. */
export interface Listed {
  /** Null until it can be known. */
  readonly found: Found | null;
  /** Null until anything can be listed. */
  readonly hits: readonly SearchHit[] | null;
  readonly terms: SearchTerms;
  /** Notes that were read before the index was there, by their ids. */
  readonly first: ReadonlyMap<string, ListedNote>;
  /** Whether the newest notes were read before the index was there, or could not be. */
  readonly isTried: boolean;
  /** Whether what was last written is not among them, since it cannot be read. */
  readonly isStale: boolean;
}

/** The notes that fit. Before the index is there, the newest ones, where all notes are asked for. */
export function useFound(
  store: Store,
  { index, state }: Pick<NoteIndexState, 'index' | 'state'>,
  place: NotesPlace,
  query: string,
): Listed {
  const { filters, order, wide } = place;
  const isSearch = query.trim() !== '';
  const found = useMemo(() => {
    // The columns alone know no words, and perhaps not the last writes.
    if (index === null || (state === 'columns' && isSearch)) return null;
    const asked = index.query(query, filters, { order, wide });
    return state === 'columns' && asked.hits.length === 0 ? null : asked;
  }, [index, state, isSearch, query, filters, order, wide]);
  const isFirst = index === null && isAllByDay(place) && !isSearch;
  const read = useCallback(
    async () => (isFirst ? await readNewestNotes(store, FIRST_ROWS) : null),
    [store, isFirst],
  );
  const live = useLiveQuery(read);
  const newest = readyValue(live, null);
  const isTried = live.kind === 'failed' || newest !== null;
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
      isTried,
      isStale: state === 'failed',
    }),
    [found, newest, first, isTried, state],
  );
}

/** Whether nothing is filtered by: what says how days are counted filters nothing. */
const isEveryNote = ({ dated: _, ...filters }: NotesPlace['filters']): boolean =>
  Object.keys(filters).length === 0;

/** Whether all notes are asked for by day: then the newest are read before the index is. */
export const isAllByDay = ({ filters, order }: NotesPlace): boolean =>
  isEveryNote(filters) && (order === 'best' || order === 'newest');

const hitsOf = (notes: readonly ListedNote[]): readonly SearchHit[] =>
  notes.map(({ annotation: { id, articleId } }) => ({ id, articleId }));
