import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GoTo } from '../use-place';

/** The address follows the typing after this pause: browsers refuse more than 200 changes in ten seconds. */
const ADDRESS_PAUSE_MS = 200;
/** A query that stood for this long is one to come back to. */
const SETTLED_MS = 2_000;

/**
 * What is searched for, at once while it is typed, and soon in the address. The first letter after a query that had settled
 * makes an entry in the tab's history, the next ones change it: Back leads to queries, not to letters.
 * @param asked the query of the address
 * @param put goes to the place with another query
 * @returns the query, and what changes it
 */
export function useTypedQuery(
  asked: string,
  put: (query: string, how: Parameters<GoTo>[1]) => void,
): readonly [string, (query: string) => void] {
  const [typed, setTyped] = useState(asked);
  const isSettled = useRef(true);
  const latest = useRef({ asked, put });
  latest.current = { asked, put };

  // The way back, a link or a chart asks for another query. What was put there from here is older than what is typed since.
  const known = useRef(asked);
  useEffect(() => {
    if (asked === known.current) return;
    known.current = asked;
    setTyped(asked);
  }, [asked]);

  useEffect(() => {
    if (typed === latest.current.asked) {
      const timer = setTimeout(() => {
        isSettled.current = true;
      }, SETTLED_MS);
      return () => clearTimeout(timer);
    }
    const timer = setTimeout(() => {
      known.current = typed;
      latest.current.put(typed, isSettled.current ? undefined : 'replace');
      isSettled.current = false;
    }, ADDRESS_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, asked]);

  return [typed, useCallback((query: string) => setTyped(query), [])];
}
