import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NotesPlace } from '../../ui/address/library-address';
import { useLibrary } from '../library-context';

/** The address follows the typing after this pause: browsers refuse more than 200 changes in ten seconds. */
const ADDRESS_PAUSE_MS = 200;
/** A query that stood for this long is one to come back to. */
const SETTLED_MS = 2_000;

/**
 * What is searched for, at once while it is typed, and soon in the address. The first letter after a query that had settled
 * makes an entry in the tab's history, the next ones change it: Back leads to queries, not to letters.
 * @returns the query, and what changes it
 */
export function useTypedQuery(place: NotesPlace): readonly [string, (query: string) => void] {
  const { go } = useLibrary();
  const [typed, setTyped] = useState(place.query);
  const isSettled = useRef(true);
  const latest = useRef({ place, typed });
  latest.current = { place, typed };

  // The way back, a link or a chart asks for another query. What was put there from here is older than what is typed since.
  const known = useRef(place.query);
  useEffect(() => {
    if (place.query === known.current) return;
    known.current = place.query;
    setTyped(place.query);
  }, [place.query]);

  useEffect(() => {
    if (typed === latest.current.place.query) {
      const timer = setTimeout(() => {
        isSettled.current = true;
      }, SETTLED_MS);
      return () => clearTimeout(timer);
    }
    const timer = setTimeout(() => {
      const { place } = latest.current;
      known.current = typed;
      go({ ...place, query: typed, wide: false }, isSettled.current ? undefined : 'replace');
      isSettled.current = false;
    }, ADDRESS_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, place.query, go]);

  return [typed, useCallback((query: string) => setTyped(query), [])];
}
