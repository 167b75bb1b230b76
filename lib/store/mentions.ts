import type { AnnotationWrite, Mention } from '../records';
import { mergeArticle } from './articles';
import type { Store } from './database';
import { mergeRegulation } from './regulations';
import { writing } from './writing';

/** An article with all that it cites. */
export type ArticleWrite = Omit<AnnotationWrite, 'annotation'>;

/** What the reader said of mentions, among all others of the article. */
export type MentionsWrite = ArticleWrite & { readonly mentions: readonly Mention[] };

/** Stores what the reader said of an article's mentions, with the article and all its other mentions, in one transaction. */
export async function saveMentions(store: Store, write: MentionsWrite): Promise<void> {
  const { articles, regulations, mentions } = store;
  await writing(store, [articles, regulations, mentions], async () => {
    await putArticle(store, write);
    await mentions.bulkPut(write.mentions);
  });
  store.changed([write.article.id]);
}

/** Part of a transaction over articles, regulations and mentions: what the reader confirmed, edited or rejected stays. */
export async function putArticle(store: Store, write: ArticleWrite): Promise<void> {
  const { articles, regulations } = store;
  await articles.put(mergeArticle(await articles.get(write.article.id), write.article));
  const known = await regulations.bulkGet(write.regulations.map(({ id }) => id));
  await regulations.bulkPut(write.regulations.map((seen, at) => mergeRegulation(known[at], seen)));
  if (write.mentions) await replaceMentions(store, write.article.id, write.mentions);
}

async function replaceMentions(
  store: Store,
  articleId: string,
  seen: readonly Mention[],
): Promise<void> {
  const known = await store.mentions.where({ articleId }).toArray();
  const said = new Set(known.filter(({ state }) => state !== 'recognised').map(({ id }) => id));
  const now = new Set(seen.map(({ id }) => id));
  // The newspaper took the words out, or they are read differently now.
  const stale = known.filter(({ id }) => !now.has(id) && !said.has(id));
  await store.mentions.bulkDelete(stale.map(({ id }) => id));
  await store.mentions.bulkPut(seen.filter(({ id }) => !said.has(id)));
}
