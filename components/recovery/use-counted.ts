import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../lib/store';

/** How many annotations were counted outside the database; 0 until it is known. */
export function useCounted(store: Store): number {
  const [counted, setCounted] = useState(0);
  useEffect(() => {
    store.outside.read().then(
      (count) => setCounted(count ?? 0),
      () => undefined,
    );
  }, [store]);
  return counted;
}
