import {
  type Annotation,
  type ArticleRecord,
  type CitingArticle,
  type CitingHead,
  type DocumentView,
  groupBy,
  inReadingOrder,
  type Mention,
  type MetSpelling,
} from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { citedAt } from './cited-at';
import { idsOf, resolveWithin } from './resolve';

/**
 * All that is stored about a document: who cites it, in which words, and the notes about it; no texts are read. Null where
 * nothing is stored under the id.
 */
export const readDocument = (store: Store, id: string): Promise<DocumentView | null> =>
  reading(store, () => {
    const { articles, annotations, regulations, mentions } = store;
    return store.transaction('r', [articles, annotations, regulations, mentions], () =>
      documentWithin(store, id),
    );
  });

async function documentWithin(store: Store, id: string): Promise<DocumentView | null> {
  const regulation = (await resolveWithin(store, [id])).get(id);
  if (regulation === undefined) return null;
  const ids = idsOf(regulation);
  const [stored, all, linked] = await Promise.all([
    store.regulations.bulkGet(ids.filter((each) => each !== regulation.id)),
    store.mentions.where('regulationId').anyOf(ids).toArray(),
    store.annotations.where('regulationIds').anyOf(ids).distinct().toArray(),
  ]);
  const mentions = all.filter(({ state }) => state !== 'rejected');
  const citingIds = [...new Set(mentions.map(({ articleId }) => articleId))];
  const noted = await store.annotations.where('articleId').anyOf(citingIds).toArray();
  const byArticle = groupBy(mentions, ({ articleId }) => articleId);
  const quoting = noted.filter((note) => isQuoting(note, byArticle.get(note.articleId) ?? []));
  const notes = [...new Map([...linked, ...quoting].map((note) => [note.id, note])).values()];
  const living = notes.filter(
    ({ deletedAt, purgedAt }) => deletedAt === null && purgedAt === undefined,
  );
  return {
    regulation,
    merged: stored.filter((row) => row !== undefined),
    citing: await citingArticles(store, byArticle, living),
    spellings: spellingsOf(mentions),
  };
}

/** Whether a citation lies in the words of a note. */
const isQuoting = (
  { target: { position, block, quote } }: Annotation,
  mentions: readonly Mention[],
): boolean =>
  mentions.some(({ place, text }) =>
    position === undefined
      ? false
      : (place.start >= position.start && place.end <= position.end) ||
        (place.role === block?.role &&
          place.ordinal === block.ordinal &&
          quote.exact.includes(text)),
  );

async function citingArticles(
  store: Store,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  notes: readonly Annotation[],
): Promise<readonly CitingArticle[]> {
  const notesByArticle = groupBy(notes, ({ articleId }) => articleId);
  const ids = [...new Set([...mentions.keys(), ...notesByArticle.keys()])];
  const records = await store.articles.bulkGet(ids);
  const citing = ids.map((articleId, at): CitingArticle => {
    const article = records[at] ?? null;
    const ofArticle = [...(notesByArticle.get(articleId) ?? [])].sort(inReadingOrder);
    const cited = [...(mentions.get(articleId) ?? [])].sort(
      (one, other) => one.place.start - other.place.start,
    );
    const met = [
      ...cited.map(({ updatedAt }) => updatedAt),
      ...ofArticle.map(({ createdAt }) => createdAt),
    ];
    return {
      article: article && headOf(article),
      articleId,
      at: citedAt(article, met.sort().at(-1) ?? ''),
      mentions: cited,
      notes: ofArticle,
    };
  });
  return citing.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

const headOf = ({
  id,
  title,
  site,
  publishedAt,
  urls,
  createdAt,
  language,
}: ArticleRecord): CitingHead => ({ id, title, site, publishedAt, urls, createdAt, language });

function spellingsOf(mentions: readonly Mention[]): readonly MetSpelling[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text, 'vi'));
}
