import type { Transaction } from 'dexie';
import {
  type Annotation,
  type ArticleRecord,
  type FirstAnnotation,
  type FirstArticle,
  type FirstMention,
  type FirstRegulation,
  groupBy,
  type IdRules,
  type Mention,
  type MigratedIds,
  migrateAnnotation,
  migrateArticles,
  migratedIds,
  migrateMentions,
  migrateRegulations,
  type Regulation,
} from '../../records';
import { firstMeta } from './first-meta';
import { idRules } from './id-rules';

/**
 * Turns a database of schema 1 into one of schema 2, in Dexie's upgrade transaction: all of it or nothing. Texts leave the
 * articles, ids become those of today, and articles that were one all along are joined.
 */
export async function migrateToSecond(
  transaction: Transaction,
  rules: IdRules = idRules,
): Promise<void> {
  const newIds = new Map<string, string>();
  // One by one: articles of schema 1 are heavy.
  await transaction.table<FirstArticle>('articles').each(({ id, urls }) => {
    newIds.set(id, rules.articleId(id, urls));
  });
  const ids = migratedIds(rules, newIds);
  for (const [id, oldIds] of groupBy([...newIds.keys()], ids.article)) {
    await migrateArticle(transaction, id, oldIds);
  }
  await transaction
    .table<FirstAnnotation | Annotation>('annotations')
    .toCollection()
    .modify((old, ref) => {
      ref.value = migrateAnnotation(ids, old);
    });
  await migrateRegulationTable(transaction, ids);
  await migrateMentionTable(transaction, ids);
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
  const notes = await transaction
    .table<Annotation>('annotations')
    .where('articleId')
    .anyOf([...oldIds])
    .toArray();
  const { article, versions } = migrateArticles(
    records.filter((old) => old !== undefined),
    id,
    notes.map(({ createdAt }) => createdAt),
  );
  await transaction.table('versions').bulkPut([...versions]);
  await articles.bulkDelete(oldIds.filter((oldId) => oldId !== id));
  if (article) await articles.put(article);
}

async function migrateRegulationTable(transaction: Transaction, ids: MigratedIds): Promise<void> {
  const table = transaction.table<FirstRegulation | Regulation>('regulations');
  const olds = (await table.toArray()) as readonly FirstRegulation[];
  await table.clear();
  await table.bulkAdd([...migrateRegulations(ids, olds)]);
}

async function migrateMentionTable(transaction: Transaction, ids: MigratedIds): Promise<void> {
  const table = transaction.table<FirstMention | Mention>('mentions');
  const olds = await table.toArray();
  await table.clear();
  await table.bulkAdd([...migrateMentions(ids, olds)]);
}
