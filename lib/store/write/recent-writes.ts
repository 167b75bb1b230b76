import { metaValue } from '../meta';
import type { RecentWrite, Store } from '../open/database';

/** Writes that are remembered: whoever was away for more of them reads everything again. */
const MAX_RECENT_WRITES = 200;
/** Articles that are named in all of them: the record is written with every write. */
const MAX_RECENT_ARTICLES = 1_000;

/**
 * Part of a transaction over meta: remembers which articles a write touched.
 * @param articleIds null where any may be concerned
 */
export async function noteRecentWrite(
  store: Store,
  revision: number,
  articleIds: readonly string[] | null,
): Promise<void> {
  const known = (await metaValue(store, 'recent')) ?? [];
  const isAny = articleIds === null || isTooMany(articleIds.length);
  const written = { revision, articleIds: isAny ? null : articleIds };
  await store.meta.put({ key: 'recent', value: withinBounds([...known, written]) });
}

const isTooMany = (articles: number): boolean => articles > MAX_RECENT_ARTICLES;

/** The latest of the writes. */
function withinBounds(writes: readonly RecentWrite[]): readonly RecentWrite[] {
  let articles = 0;
  let at = writes.length;
  while (at > 0 && writes.length - at < MAX_RECENT_WRITES) {
    articles += writes[at - 1]?.articleIds?.length ?? 0;
    if (isTooMany(articles)) break;
    at--;
  }
  return writes.slice(at);
}

/**
 * The articles that were touched after a revision; null where it is not known, or any may have been. Part of a transaction.
 * @param revision that of what is known, at the most `now`
 * @param now the revision of the database
 */
export async function touchedSince(
  store: Store,
  revision: number,
  now: number,
): Promise<readonly string[] | null> {
  if (revision > now) return null;
  const recent = (await metaValue(store, 'recent')) ?? [];
  const later = recent.filter((write) => write.revision > revision && write.revision <= now);
  if (new Set(later.map((write) => write.revision)).size !== now - revision) return null;
  const touched = new Set<string>();
  for (const { articleIds } of later) {
    if (articleIds === null) return null;
    for (const id of articleIds) touched.add(id);
  }
  return [...touched];
}
