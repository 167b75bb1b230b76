import { useCallback, useEffect, useState } from 'preact/hooks';
import { countAnnotations, type Store } from '../../../lib/store';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { useLibrary } from '../library-context';

export interface Counts {
  readonly notes: number;
  readonly trash: number;
}

/** Milliseconds that the first rows have the database for themselves. */
const FIRST_ROWS_MS = 500;

/** How many notes there are and how many in the trash; null until the rows of the page had their turn. */
export function useCounts(): Counts | null {
  const { store } = useLibrary();
  const [isTurn, setTurn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTurn(true), FIRST_ROWS_MS);
    return () => clearTimeout(timer);
  }, []);
  const read = useCallback(async () => (isTurn ? readCounts(store) : null), [store, isTurn]);
  return readyValue(useLiveQuery(read), null);
}

async function readCounts(store: Store): Promise<Counts> {
  const notes = await countAnnotations(store);
  const trash = await store.annotations
    .where('deletedAt')
    .above('')
    .filter(({ purgedAt }) => purgedAt === undefined)
    .count();
  return { notes, trash };
}
