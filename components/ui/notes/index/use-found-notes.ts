import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../../../lib/store';
import type { NotesPlace } from '../../address/library-address';
import { useAfterPaint } from '../../browser/use-after-paint';
import { isAllByDay, useFound } from './use-found';
import { useNoteIndex } from './use-note-index';

/**
 * The notes that fit, and the index that finds them. Where the newest come first they are read and painted before the index is
 * begun: read beside them it would keep them waiting, and one that is there sooner would have them read once more.
 */
export function useFoundNotes(store: Store, place: NotesPlace, query: string) {
  // Once begun it goes on: one that stopped where a filter is taken off would not hear of writes any more.
  const [isBegun, setBegun] = useState(false);
  const isWanted = isBegun || query.trim() !== '' || !isAllByDay(place);
  const live = useNoteIndex(store, isWanted);
  const listed = useFound(store, live, place, query);
  const hasRows = useAfterPaint(listed.isTried);
  useEffect(() => {
    if (isWanted || hasRows) setBegun(true);
  }, [isWanted, hasRows]);
  return { live, listed };
}
