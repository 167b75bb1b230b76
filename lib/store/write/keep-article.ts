import { type ArticleWrite, equal, type Mention } from '../../records';
import { refused } from '../failures';
import type { Store } from '../open/database';
import { putSeen } from './articles';
import { putRegulations } from './put-regulations';
import { nothingNew, writing } from './writing';

/**
 * Stores an article with what it cites, or what is new of it. What the user said of a mention stays.
 * @returns whether anything was new
 */
export function keepArticle(store: Store, write: ArticleWrite): Promise<boolean> {
  const { articles, versions, annotations, regulations, mentions } = store;
  return writing(store, [articles, versions, annotations, regulations, mentions], async () => {
    const isNew = await putArticle(store, write);
    return isNew ? { result: true, touched: [write.article.id] } : nothingNew(false);
  });
}

/**
 * Part of a transaction over articles, versions, annotations, regulations and mentions.
 * @param changedAt see `putSeen`
 */
export async function putArticle(
  store: Store,
  write: ArticleWrite,
  changedAt?: string,
): Promise<boolean> {
  const isNew = [
    await putSeen(store, write, changedAt),
    await putRegulations(store, write.regulations),
    write.mentions !== null && (await replaceMentions(store, write.article.id, write.mentions)),
  ];
  return isNew.includes(true);
}

async function replaceMentions(
  store: Store,
  articleId: string,
  seen: readonly Mention[],
): Promise<boolean> {
  const stored = (await store.mentions.bulkGet(seen.map(({ id }) => id))).filter(
    (mention) => mention !== undefined,
  );
  if ([...seen, ...stored].some((mention) => mention.articleId !== articleId)) {
    throw refused('a mention is of another article');
  }
  const known = await store.mentions.where({ articleId }).toArray();
  const byId = new Map(known.map((mention) => [mention.id, mention]));
  const now = new Set(seen.map(({ id }) => id));
  // The newspaper took the words out, or they are read differently now.
  const stale = known.filter(({ id, state }) => state === 'recognised' && !now.has(id));
  const changed = seen.filter((mention) => {
    const old = byId.get(mention.id);
    if (old === undefined) return true;
    return old.state === 'recognised' && !equal({ ...mention, updatedAt: old.updatedAt }, old);
  });
  await store.mentions.bulkDelete(stale.map(({ id }) => id));
  await store.mentions.bulkPut(changed);
  return stale.length + changed.length > 0;
}
