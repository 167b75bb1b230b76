import { type ArticleRecord, limits } from '../records';
import type { Store } from './database';
import { addVersion } from './versions';
import { writing } from './writing';

/** What is stored of an article after another visit: addresses are gathered, a text that differs is a new version. */
export function mergeArticle(known: ArticleRecord | undefined, seen: ArticleRecord): ArticleRecord {
  if (known === undefined) return seen;
  return {
    ...seen,
    urls: [...new Set([...known.urls, ...seen.urls])].slice(-limits.urls),
    versions: seen.versions.reduce<ArticleRecord['versions']>(addVersion, known.versions),
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
    // Both lists are of a limited length: what is new stands at their ends.
    const same =
      merged.versions.at(-1)?.hash === known.versions.at(-1)?.hash &&
      merged.urls.at(-1) === known.urls.at(-1);
    if (!same) await store.articles.put(merged);
    return !same;
  });
  if (changed) store.changed([seen.id]);
}
