import type { Annotation } from '../../records';
import type { Store } from '../open/database';

/**
 * How many annotations outside the trash have each key of an index. Reads the index and the trash, not every annotation.
 * @param keysOf the keys that an annotation has in the index
 */
export async function countUses(
  store: Store,
  index: 'articleId' | 'regulationIds' | 'tags',
  keysOf: (annotation: Annotation) => readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const [used, trash] = await Promise.all([
    store.annotations.orderBy(index).keys(),
    store.annotations.where('deletedAt').above('').toArray(),
  ]);
  const counts = new Map<string, number>();
  const count = (key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);
  for (const key of used) count(String(key), 1);
  for (const key of trash.flatMap(keysOf)) count(key, -1);
  return counts;
}
