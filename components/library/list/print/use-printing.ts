import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedNote } from '../../../../lib/records';
import { failureOf, readListedNotes } from '../../../../lib/store';
import { storeFault } from '../../../ui/store/failure-text';
import { useLibrary } from '../../library-context';

// In: the notes that were found. Out: all of them drawn plainly, and the browser's own dialogue to print them.

/** More pages than anybody prints; the printed list says where it ends. */
const MAX_PRINTED = 2_000;
const ROWS_A_SLICE = 200;

/**
 * Reads notes to print them.
 * @returns what is to be drawn for the printer, null where nothing is printed; and what begins it
 */
export function usePrinting(
  ids: readonly string[],
): readonly [readonly ListedNote[] | null, () => void] {
  const { store, notify } = useLibrary();
  const [notes, setNotes] = useState<readonly ListedNote[] | null>(null);
  useEffect(() => {
    if (notes === null) return;
    const done = () => setNotes(null);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [notes]);
  const begin = useCallback(async () => {
    try {
      const read: ListedNote[] = [];
      for (let at = 0; at < Math.min(ids.length, MAX_PRINTED); at += ROWS_A_SLICE) {
        read.push(...(await readListedNotes(store, ids.slice(at, at + ROWS_A_SLICE))));
      }
      setNotes(read.slice(0, MAX_PRINTED));
    } catch (error) {
      notify({ text: storeFault(failureOf(error)).title });
    }
  }, [ids, store, notify]);
  return [notes, () => void begin()];
}
