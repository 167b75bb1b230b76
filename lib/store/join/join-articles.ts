/*
 * In: ids of articles that are one.
 * Out: one article with the notes, texts, citations and addresses of all.
 */
import {
  joinArticleRows,
  joinMentions,
  limits,
  type MigratedIds,
  mergeRegulation,
  migratedIds,
} from '../../records';
import type { Store } from '../open/database';
import { idRules } from '../open/id-rules';
import { versionsOf } from '../write/articles';
import { nothingNew, writing } from '../write/writing';

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
    const known = records.filter((record) => record !== undefined);
    const owners = [...known.map(({ id }) => id), ...[...notes, ...cited, ...texts].map(ownerOf)];
    if (owners.every((id) => id === intoId)) return nothingNew(undefined);
    const ids = joinedIds(intoId, others);
    const notedAt = notes.map(({ createdAt }) => createdAt);
    const joined = joinArticleRows({ records: known, texts, notedAt }, intoId);
    await articles.bulkDelete(known.map(({ id }) => id));
    if (joined.article) await articles.put(joined.article);
    await versions.bulkDelete(texts.map(({ articleId, seenAt }) => [articleId, seenAt]));
    await versions.bulkPut([...joined.versions]);
    const moved = notes.filter((note) => ownerOf(note) !== intoId);
    await annotations.bulkPut(moved.map(ids.annotation));
    await mentions.bulkDelete(cited.map(({ id }) => id));
    await mentions.bulkPut(joinMentions(cited.map(ids.mention)));
    await renameRegulations(store, ids, [
      ...cited.flatMap(({ regulationId }) => regulationId ?? []),
      ...moved.flatMap(({ regulationIds }) => regulationIds),
    ]);
    return { result: undefined, touched };
  });
}

const ownerOf = ({ articleId }: { readonly articleId: string }): string => articleId;

/** The ids of records of the others, once these are one article. */
const joinedIds = (intoId: string, others: readonly string[]): MigratedIds =>
  migratedIds({ ...idRules, articleId: (id) => (others.includes(id) ? intoId : id) }, new Map());

/** Part of a transaction over annotations, regulations and mentions: documents that were one article's own are the joined one's. */
async function renameRegulations(
  { annotations, regulations, mentions }: Store,
  ids: MigratedIds,
  oldIds: readonly string[],
): Promise<void> {
  for (const oldId of new Set(oldIds)) {
    const id = ids.regulation(oldId);
    if (id === oldId) continue;
    // What the user merged it into takes the new id in, too; the old one may still be used.
    const into = await regulations.where('aliases').equals(oldId).toArray();
    await regulations.bulkPut(
      into.map((row) => ({
        ...row,
        aliases: [...new Set([...row.aliases, id])].slice(0, limits.aliases),
      })),
    );
    const old = await regulations.get(oldId);
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
