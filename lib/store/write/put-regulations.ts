import { mergeRegulation, type Regulation } from '../../records';
import type { Store } from '../open/database';

/** Part of a transaction over regulations. Returns whether anything was new. */
export async function putRegulations(store: Store, seen: readonly Regulation[]): Promise<boolean> {
  const known = await store.regulations.bulkGet(seen.map(({ id }) => id));
  const changed = seen.flatMap((regulation, at) => {
    const merged = mergeRegulation(known[at], regulation);
    return merged === known[at] ? [] : [merged];
  });
  await store.regulations.bulkPut(changed);
  return changed.length > 0;
}
