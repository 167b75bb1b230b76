import { type ArticleRecord, limits } from '../annotation';
import type { Store } from './database';
import { writing } from './writing';

/** What is stored of an article after another visit: addresses are gathered, a text that differs is a new version. */
export function mergeArticle(known: ArticleRecord | undefined, seen: ArticleRecord): ArticleRecord {
  if (known === undefined) return seen;
  const isNew = (version: ArticleRecord['versions'][number]): boolean =>
    known.versions.at(-1)?.hash !== version.hash;
  return {
    ...seen,
    urls: [...new Set([...known.urls, ...seen.urls])].slice(-limits.urls),
    versions: [...known.versions, ...seen.versions.filter(isNew)].slice(-limits.versions),
    createdAt: known.createdAt,
  };
}

/** Keeps what a visit shows of an article that is stored already: its addresses, and its text where it differs. */
export async function recordVisit(store: Store, seen: ArticleRecord): Promise<void> {
  // Most visits are of articles without notes: they shall not wait for a write.
  if ((await store.articles.get(seen.id)) === undefined) return;
  const changed = await writing(store, [store.articles], async () => {
    const known = await store.articles.get(seen.id);
    if (known === undefined) return false;
    const merged = { ...mergeArticle(known, seen), updatedAt: known.updatedAt };
    const same =
      merged.versions.length === known.versions.length && merged.urls.length === known.urls.length;
    if (!same) await store.articles.put(merged);
    return !same;
  });
  if (changed) store.changed([seen.id]);
}
