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
  const [isSeen, setSeen] = useState(false);
  const isSearch = query.trim() !== '';
  const live = useNoteIndex(store, isSeen || isSearch || !isAllByDay(place));
  const listed = useFound(store, live, place, query);
  const hasRows = useAfterPaint(listed.isTried);
  useEffect(() => {
    if (hasRows) setSeen(true);
  }, [hasRows]);
  return { live, listed };
}
