import { useCallback, useMemo, useRef } from 'preact/hooks';
import { equal, type ListedNote } from '../../../../lib/records';
import { readListedNotes, type Store } from '../../../../lib/store';
import { readyValue, useLiveQuery } from '../../store/use-live-query';

type Rows = ReadonlyMap<string, ListedNote>;
const NO_ROWS: Rows = new Map();
/** For a list that is drawn again, as after a search that found nothing: it begins with the rows that it had. */
const rowsOf = new WeakMap<Store, Rows>();

/** Rows that are remembered beyond those that were asked for last, for who scrolls back. */
const REMEMBERED_ROWS = 500;

interface ListedNotes {
  /** By id. Those that were asked for before stay until they are read again; one that is gone is not among them. */
  readonly rows: Rows;
  /** Whether all that is asked for was read once. */
  readonly isRead: boolean;
  /** Why the last reading failed; null where it did not. */
  readonly error: unknown;
}

/** The rows of what is on screen, kept up to date with every write anywhere. The same object for a row that did not change. */
export function useListedNotes(store: Store, ids: readonly string[]): ListedNotes {
  const asked = ids.join('\n');
  const read = useCallback(async () => {
    const wanted = asked === '' ? [] : asked.split('\n');
    return { wanted, notes: await readListedNotes(store, wanted) };
  }, [store, asked]);
  const live = useLiveQuery(read);
  const known = useRef<{ readonly from: unknown; readonly rows: Rows }>({
    from: null,
    rows: rowsOf.get(store) ?? NO_ROWS,
  });
  const found = readyValue(live, null);
  if (found !== null && found !== known.current.from) {
    const rows = withRead(known.current.rows, found.wanted, found.notes);
    known.current = { from: found, rows };
    rowsOf.set(store, rows);
  }
  const { rows } = known.current;
  const error = live.kind === 'failed' ? live.error : null;
  return useMemo(() => ({ rows, isRead: found !== null, error }), [rows, found, error]);
}

/** Former rows and those that were read, the latest read last; of the former ones as many as are remembered. */
function withRead(former: Rows, wanted: readonly string[], read: readonly ListedNote[]): Rows {
  const rows = new Map(former);
  for (const id of wanted) rows.delete(id);
  for (const id of [...rows.keys()].slice(0, Math.max(0, rows.size - REMEMBERED_ROWS))) {
    rows.delete(id);
  }
  for (const note of read) {
    const before = former.get(note.annotation.id);
    rows.set(note.annotation.id, before && equal(before, note) ? before : note);
  }
  return rows;
}
