import {
  type ArticleWrite,
  type Correction,
  equal,
  type Mention,
  type Regulation,
} from '../../records';
import { notFound, refused } from '../failures';
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
 * @param touched see `putSeen`
 */
export async function putArticle(
  store: Store,
  write: ArticleWrite,
  touched?: string,
): Promise<boolean> {
  const isNew = [
    await putSeen(store, write, touched),
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

/**
 * Stores what the user says of mentions.
 * @throws NotFoundError where one of them is not stored: have the page keep its article first
 */
export async function correctMentions(
  store: Store,
  { mentionIds, state, regulation }: Correction,
  now = new Date(),
): Promise<void> {
  const { regulations, mentions } = store;
  await writing(store, [regulations, mentions], async () => {
    const stored = await mentions.bulkGet([...mentionIds]);
    const known = stored.filter((mention) => mention !== undefined);
    if (known.length < mentionIds.length) throw notFound('a mention is not stored');
    if (regulation) await putRegulations(store, [regulation]);
    const updatedAt = now.toISOString();
    await mentions.bulkPut(
      known.map((mention) => ({
        ...mention,
        state,
        regulationId: documentOf(mention, state, regulation),
        updatedAt,
      })),
    );
    const touched = [...new Set(known.map(({ articleId }) => articleId))];
    return { result: undefined, touched: touched.length > 0 ? touched : null };
  });
}

function documentOf(
  mention: Mention,
  state: Mention['state'],
  regulation: Regulation | null,
): string | null {
  if (state === 'confirmed') return regulation?.id ?? mention.regulationId;
  return state === 'recognised' ? recognisedDocument(mention) : mention.regulationId;
}

/** The id `article|document|turn` says what was recognised; a shortened one does not, and waits for the next visit. */
function recognisedDocument({ id, articleId, regulationId }: Mention): string | null {
  const recognised = id.startsWith(`${articleId}|`) ? id.slice(articleId.length + 1) : '';
  return /^(.+)\|\d+$/s.exec(recognised)?.[1] ?? regulationId;
}
