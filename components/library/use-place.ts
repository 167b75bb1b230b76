import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type LibraryPlace } from '../ui/address/library-address';
import { placeOf } from './frame/place-of';

/** Goes to another place of the library: a new entry in the tab's history, or in the place of the one at hand. */
export type GoTo = (place: LibraryPlace, how?: 'replace') => void;

/** What the page's address asks for, and the way to change it. */
export function usePlace(): readonly [LibraryPlace, GoTo] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback<GoTo>((next, how) => {
    const address = `${location.pathname}${hashOf(next)}`;
    if (how === 'replace') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  }, []);
  return [place, go];
}
