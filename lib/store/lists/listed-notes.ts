/*
 * In: how many notes, or which, are to be drawn.
 * Out: each with its article and documents, wherever they are; and all notes in slices, for an index of them.
 */
import type { Annotation, ListedNote, Regulation } from '../../records';
import { resolveWithin } from '../documents/resolve';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { newestOf } from './newest';

/** Notes outside the trash, the latest changed first, at most so many. Reads no more than these and what of the trash lies between. */
export const readNewestNotes = (store: Store, most: number): Promise<readonly ListedNote[]> =>
  reading(store, async () => listed(store, await newestOf(store, most)));

/** Notes in the order of their ids, those in the trash too; what is not stored or was emptied for good is left out. */
export const readListedNotes = (
  store: Store,
  ids: readonly string[],
): Promise<readonly ListedNote[]> =>
  reading(store, async () => {
    const found = await store.annotations.bulkGet([...ids]);
    return listed(
      store,
      found.filter((note) => note !== undefined && note.purgedAt === undefined) as Annotation[],
    );
  });

async function listed(store: Store, notes: readonly Annotation[]): Promise<readonly ListedNote[]> {
  const articleIds = [...new Set(notes.map(({ articleId }) => articleId))];
  const linkedIds = [...new Set(notes.flatMap(({ regulationIds }) => regulationIds))];
  const [articles, regulations] = await Promise.all([
    store.articles.bulkGet(articleIds),
    resolveWithin(store, linkedIds),
  ]);
  const articleById = new Map(articleIds.map((id, at) => [id, articles[at] ?? null]));
  return notes.map((annotation) => ({
    annotation,
    article: articleById.get(annotation.articleId) ?? null,
    regulations: oncePerId(annotation.regulationIds.flatMap((id) => regulations.get(id) ?? [])),
  }));
}

const oncePerId = (regulations: readonly Regulation[]): readonly Regulation[] => [
  ...new Map(regulations.map((regulation) => [regulation.id, regulation])).values(),
];
