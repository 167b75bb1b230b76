import type { Transaction } from 'dexie';
import type { Annotation, ArticleRecord, ArticleVersion, Mention, Regulation } from '../../records';
import { joinMentions, putJoined } from '../join/joined-records';
import { mergeRegulation } from '../write/merge-regulation';
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
  const olds = records.filter((old) => old !== undefined);
  const notes = await transaction
    .table<Annotation>('annotations')
    .where('articleId')
    .anyOf([...oldIds])
    .toArray();
  await putJoined(articles, transaction.table('versions'), id, {
    records: olds.map(({ versions: _, ...record }) => record),
    texts: olds.flatMap((old) =>
      old.versions.map((version) => ({ articleId: old.id, ...version })),
    ),
    notes,
  });
}

const migrateAnnotation =
  (ids: MigratedIds) => (old: FirstAnnotation, ref: { value: Annotation }) => {
    ref.value = ids.annotation({ ...old, checked: null, others: [] });
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
  const mentions = olds.map(({ candidates: _, ...old }) => ids.mention(old));
  await table.clear();
  await table.bulkAdd(joinMentions(mentions));
}
