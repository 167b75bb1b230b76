import type { Transaction } from 'dexie';
import type { Annotation, ArticleRecord, ArticleVersion, Mention, Regulation } from '../../records';
import { addAddresses } from '../write/addresses';
import { mergeRegulation } from '../write/merge-regulation';
import { thinOut, withRisingTimes } from '../write/versions';
import { firstMeta } from './first-meta';
import { groupBy } from './group-by';
import { type IdRules, type MigratedIds, migratedIds } from './migrated-ids';

/** An article of schema 1, with its texts. */
type FirstArticle = ArticleRecord & {
  readonly versions: readonly Omit<ArticleVersion, 'articleId'>[];
};
type FirstAnnotation = Omit<Annotation, 'checked' | 'others'>;
type FirstRegulation = Omit<Regulation, 'aliases'> & { readonly links?: unknown };
type FirstMention = Mention & { readonly candidates?: unknown };

/**
 * Turns a database of schema 1 into one of schema 2, in Dexie's upgrade transaction: all of it or nothing. Texts leave the
 * articles, ids become those of today, and articles that were one all along are joined.
 */
export async function migrateToSecond(transaction: Transaction, rules: IdRules): Promise<void> {
  const newIds = new Map<string, string>();
  // One by one: articles of schema 1 are heavy.
  await transaction.table<FirstArticle>('articles').each(({ id, urls }) => {
    newIds.set(id, rules.articleId(id, urls));
  });
  const ids = migratedIds(rules, newIds);
  for (const [id, oldIds] of groupBy([...newIds.keys()], ids.article)) {
    await migrateArticle(transaction, id, oldIds);
  }
  await transaction.table<Annotation>('annotations').toCollection().modify(migrateAnnotation(ids));
  await migrateRegulations(transaction, ids);
  await migrateMentions(transaction, ids);
  const meta = transaction.table('meta');
  for (const record of firstMeta(2)) await meta.put(record);
}

async function migrateArticle(
  transaction: Transaction,
  id: string,
  oldIds: readonly string[],
): Promise<void> {
  const articles = transaction.table<FirstArticle | ArticleRecord>('articles');
  const records = (await articles.bulkGet([...oldIds])) as readonly (FirstArticle | undefined)[];
  const olds = records
    .filter((old) => old !== undefined)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const notes = await transaction
    .table<Annotation>('annotations')
    .where('articleId')
    .anyOf([...oldIds])
    .toArray();
  const versions = joinVersions(olds, id);
  await transaction.table('versions').bulkPut([
    ...thinOut(
      versions,
      notes.map(({ createdAt }) => createdAt),
    ),
  ]);
  await articles.bulkDelete(oldIds.filter((oldId) => oldId !== id));
  const record = joinRecords(olds, id);
  if (record) await articles.put(record);
}

function joinVersions(olds: readonly FirstArticle[], articleId: string): readonly ArticleVersion[] {
  const all = olds
    .flatMap(({ versions }) => versions)
    .map((version) => ({ articleId, ...version }))
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  return withRisingTimes(all.filter(({ hash }, at) => at === 0 || hash !== all[at - 1]?.hash));
}

/** What the newspaper said of the article last, with the addresses in the order in which they were met. */
function joinRecords(olds: readonly FirstArticle[], id: string): ArticleRecord | null {
  const [first] = olds;
  const last = olds.reduce<FirstArticle | undefined>(
    (latest, old) => (latest && latest.updatedAt > old.updatedAt ? latest : old),
    undefined,
  );
  if (!first || !last) return null;
  const { versions: _, ...record } = last;
  const urls = olds.reduce<string[]>((known, old) => addAddresses(known, old.urls), []);
  return { ...record, id, urls, createdAt: first.createdAt };
}

const migrateAnnotation =
  (ids: MigratedIds) => (old: FirstAnnotation, ref: { value: Annotation }) => {
    ref.value = {
      ...old,
      articleId: ids.article(old.articleId),
      regulationIds: [...new Set(old.regulationIds.map(ids.regulation))],
      checked: null,
      others: [],
    };
  };

async function migrateRegulations(transaction: Transaction, ids: MigratedIds): Promise<void> {
  const table = transaction.table<FirstRegulation | Regulation>('regulations');
  const olds = (await table.toArray()) as readonly FirstRegulation[];
  const merged = new Map<string, Regulation>();
  for (const { links: _, ...old } of olds) {
    const regulation = { ...old, id: ids.regulation(old.id), aliases: [] };
    merged.set(regulation.id, mergeRegulation(merged.get(regulation.id), regulation));
  }
  await table.clear();
  await table.bulkAdd([...merged.values()]);
}

async function migrateMentions(transaction: Transaction, ids: MigratedIds): Promise<void> {
  const table = transaction.table<FirstMention>('mentions');
  const olds = await table.toArray();
  const mentions = new Map<string, Mention>();
  for (const old of olds) {
    const { candidates: _, ...mention } = {
      ...old,
      id: ids.mention(old),
      articleId: ids.article(old.articleId),
      regulationId: old.regulationId === null ? null : ids.regulation(old.regulationId),
    };
    const twin = mentions.get(mention.id);
    if (twin === undefined || isStronger(mention, twin)) mentions.set(mention.id, mention);
  }
  await table.clear();
  await table.bulkAdd([...mentions.values()]);
}

/** Of two mentions that are one now, what the user said counts, then what was said later. */
function isStronger(one: Mention, other: Mention): boolean {
  const [a, b] = [one, other].map(({ state }) => state !== 'recognised');
  return a === b ? one.updatedAt > other.updatedAt : a === true;
}
