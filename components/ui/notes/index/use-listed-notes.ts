import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { equal, type ListedNote } from '../../../../lib/records';
import { readListedNotes, type Store } from '../../../../lib/store';

type Rows = ReadonlyMap<string, ListedNote>;
const NO_ROWS: Rows = new Map();

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
  const [listed, setListed] = useState<ListedNotes>({ rows: NO_ROWS, isRead: false, error: null });
  const known = useRef<Rows>(NO_ROWS);
  const asked = ids.join('\n');
  useEffect(() => {
    const wanted = asked === '' ? [] : asked.split('\n');
    const subscription = liveQuery(() => readListedNotes(store, wanted)).subscribe({
      next: (notes) => {
        known.current = withRead(known.current, wanted, notes);
        setListed({ rows: known.current, isRead: true, error: null });
      },
      error: (error: unknown) => setListed((before) => ({ ...before, error })),
    });
    return () => subscription.unsubscribe();
  }, [store, asked]);
  return listed;
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
