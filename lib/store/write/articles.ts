import Dexie, { type Collection } from 'dexie';
import {
  type ArticleRecord,
  type ArticleVersion,
  addAddresses,
  areOfOneHost,
  equal,
  isAddressless,
  type SeenArticle,
} from '../../records';
import { refused } from '../failures';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { addVersion } from './versions';
import { nothingNew, writing } from './writing';

/**
 * What is stored of an article after another visit: addresses are gathered. What the newspaper says of it now is taken only
 * from the host where it was met first: another host of the same domain may be somebody else's.
 */
export function mergeArticle(known: ArticleRecord, seen: ArticleRecord): ArticleRecord {
  const first = known.urls.find((url) => !isAddressless(url));
  const { id, createdAt, updatedAt } = known;
  const head = first === undefined || areOfOneHost(first, seen.urls) ? seen : known;
  return { ...head, id, createdAt, updatedAt, urls: addAddresses(known.urls, seen.urls) };
}

/** The versions of an article, oldest first. Part of a transaction, if there is one. */
export const versionsOf = (
  store: Store,
  articleId: string,
): Collection<ArticleVersion, [string, string], ArticleVersion> =>
  store.versions
    .where('[articleId+seenAt]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);

/**
 * Part of a transaction over articles, versions and annotations: stores an article, or what is new of it.
 * @param changedAt ISO 8601, where the article itself is to count as changed then
 * @returns whether anything was new
 */
export async function putSeen(
  store: Store,
  { article, version }: SeenArticle,
  changedAt?: string,
): Promise<boolean> {
  if (version.articleId !== article.id) throw refused('the text is of another article');
  const known = await store.articles.get(article.id);
  const merged = known === undefined ? article : mergeArticle(known, article);
  const updatedAt =
    changedAt !== undefined && changedAt > merged.updatedAt ? changedAt : merged.updatedAt;
  const next = { ...merged, updatedAt };
  const isNew = known === undefined || !equal(known, next);
  if (isNew) await store.articles.put(next);
  return (await putVersion(store, version)) || isNew;
}

async function putVersion(store: Store, seen: ArticleVersion): Promise<boolean> {
  const { articleId } = seen;
  const newest = await versionsOf(store, articleId).last();
  // Most visits show the text that was seen last: the others need not be loaded.
  if (newest?.hash === seen.hash) return false;
  const [known, notes] = await Promise.all([
    versionsOf(store, articleId).toArray(),
    store.annotations.where({ articleId }).toArray(),
  ]);
  const next = addVersion(
    known,
    seen,
    notes.map(({ createdAt }) => createdAt),
  );
  if (next === known) return false;
  const gone = known.filter((version) => !next.includes(version));
  await store.versions.bulkDelete(gone.map(({ seenAt }) => [articleId, seenAt]));
  await store.versions.bulkPut(next.filter((version) => !known.includes(version)));
  return true;
}

/**
 * Keeps what a visit shows of an article that is stored already, where it is new: an address, a text, what the newspaper
 * says of it.
 * @returns whether anything was
 */
export async function visitArticle(store: Store, seen: SeenArticle): Promise<boolean> {
  const { articles, versions, annotations } = store;
  // Most visits are of articles without notes: they shall not wait for a write.
  if ((await reading(store, () => articles.get(seen.article.id))) === undefined) return false;
  return writing(store, [articles, versions, annotations], async () => {
    if ((await articles.get(seen.article.id)) === undefined) return nothingNew(false);
    const isNew = await putSeen(store, seen);
    return isNew ? { result: true, touched: [seen.article.id] } : nothingNew(false);
  });
}
