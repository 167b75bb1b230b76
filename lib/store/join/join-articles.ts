/*
 * In: ids of articles that are one.
 * Out: one article with the notes, texts, citations and addresses of all.
 */
import type { ArticleVersion } from '../../records';
import type { Store } from '../open/database';
import { idRules, type MigratedIds, migratedIds } from '../open/migrated-ids';
import { versionsOf } from '../write/articles';
import { mergeRegulation } from '../write/merge-regulation';
import { thinOut } from '../write/versions';
import { nothingNew, writing } from '../write/writing';
import { joinMentions, joinRecords, joinVersions } from './joined-records';

/**
 * Makes one article of several: all that is stored of the others, the trash too, is that one's then. Notes stay as they are,
 * with the times of their last change. Where nothing is stored of the others nothing is written.
 * @param intoId the id that stays, whether anything is stored under it or not
 */
export function joinArticles(
  store: Store,
  intoId: string,
  fromIds: readonly string[],
): Promise<void> {
  const { articles, versions, annotations, regulations, mentions } = store;
  const others = fromIds.filter((id) => id !== intoId);
  const touched = [intoId, ...others];
  return writing(store, [articles, versions, annotations, regulations, mentions], async () => {
    const [records, notes, cited, seen] = await Promise.all([
      articles.bulkGet(touched),
      annotations.where('articleId').anyOf(touched).toArray(),
      mentions.where('articleId').anyOf(touched).toArray(),
      Promise.all(touched.map((id) => versionsOf(store, id).toArray())),
    ]);
    const texts = seen.flat();
    const rows = [...notes, ...cited, ...texts];
    if (rows.every(isOf(intoId)) && records.slice(1).every((other) => other === undefined)) {
      return nothingNew(undefined);
    }
    const ids = joinedIds(intoId, others);
    const record = joinRecords(
      records.filter((known) => known !== undefined),
      intoId,
      ({ id }) => texts.some(isOf(id)),
    );
    await articles.bulkDelete(others);
    if (record) await articles.put(record);
    await putTexts(
      store,
      intoId,
      texts,
      notes.map(({ createdAt }) => createdAt),
    );
    const moved = notes.filter((note) => !isOf(intoId)(note));
    await annotations.bulkPut(
      moved.map((note) => ({
        ...note,
        articleId: intoId,
        regulationIds: [...new Set(note.regulationIds.map(ids.regulation))],
      })),
    );
    await mentions.bulkDelete(cited.map(({ id }) => id));
    await mentions.bulkPut([
      ...joinMentions(
        cited.map((mention) => ({
          ...mention,
          id: ids.mention(mention),
          articleId: intoId,
          regulationId: mention.regulationId && ids.regulation(mention.regulationId),
        })),
      ),
    ]);
    await renameRegulations(store, ids, [
      ...cited.flatMap(({ regulationId }) => regulationId ?? []),
      ...moved.flatMap(({ regulationIds }) => regulationIds),
    ]);
    return { result: undefined, touched };
  });
}

const isOf =
  (id: string) =>
  ({ articleId }: { readonly articleId: string }): boolean =>
    articleId === id;

/** The ids of records of the others, once these are one article. */
const joinedIds = (intoId: string, others: readonly string[]): MigratedIds =>
  migratedIds({ ...idRules, articleId: (id) => id }, new Map(others.map((id) => [id, intoId])));

/** Part of a transaction over versions. */
async function putTexts(
  { versions }: Store,
  articleId: string,
  seen: readonly ArticleVersion[],
  notedAt: readonly string[],
): Promise<void> {
  await versions.bulkDelete(seen.map((version) => [version.articleId, version.seenAt]));
  await versions.bulkPut([...thinOut(joinVersions(seen, articleId), notedAt)]);
}

/** Part of a transaction over annotations, regulations and mentions: documents that were one article's own are the joined one's. */
async function renameRegulations(
  { annotations, regulations, mentions }: Store,
  ids: MigratedIds,
  oldIds: readonly string[],
): Promise<void> {
  for (const oldId of new Set(oldIds)) {
    const id = ids.regulation(oldId);
    const old = id === oldId ? undefined : await regulations.get(oldId);
    if (old === undefined) continue;
    await regulations.put(mergeRegulation(await regulations.get(id), { ...old, id }));
    // The user may have linked it to a note of another article.
    const uses = await Promise.all([
      annotations.where('regulationIds').equals(oldId).count(),
      mentions.where('regulationId').equals(oldId).count(),
    ]);
    if (uses.every((count) => count === 0)) await regulations.delete(oldId);
  }
}
