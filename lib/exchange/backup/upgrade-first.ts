import {
  groupBy,
  type IdRules,
  migrateAnnotation,
  migrateArticles,
  migratedIds,
  migrateMentions,
  migrateRegulations,
} from '../../records';
import type { FileRow, FileRows } from '../restore/gathered';
import type { FirstTables } from './check-row';

/** Rows of schema 1, in the order of the file. */
export type FirstRows = {
  readonly [Table in keyof FirstTables]: FileRow<FirstTables[Table]>[];
};

export const noFirstRows = (): FirstRows => ({
  articles: [],
  annotations: [],
  regulations: [],
  mentions: [],
});

type Upgraded = Pick<
  FileRows,
  'articles' | 'versions' | 'annotations' | 'regulations' | 'mentions'
>;

/** Rows of schema 1 as they are today: by the same rules as a database of schema 1 (lib/store/open). */
export function upgradeFirst(rows: FirstRows, rules: IdRules): Upgraded {
  const known = new Map(
    rows.articles.map(({ row }) => [row.id, rules.articleId(row.id, row.urls)]),
  );
  const ids = migratedIds(rules, known);
  const annotations = rows.annotations.map(({ row, at }) => ({
    row: migrateAnnotation(ids, row),
    at,
  }));
  const notes = groupBy(annotations, ({ row }) => row.articleId);
  const articles = [...groupBy(rows.articles, ({ row }) => ids.article(row.id))].map(
    ([id, olds]) => ({
      at: olds[0]?.at ?? 0,
      ...migrateArticles(
        olds.map(({ row }) => row),
        id,
        (notes.get(id) ?? []).map(({ row }) => row.createdAt),
      ),
    }),
  );
  return {
    articles: articles.flatMap(({ article, at }) => (article ? [{ row: article, at }] : [])),
    versions: articles.flatMap(({ versions, at }) => versions.map((row) => ({ row, at }))),
    annotations,
    regulations: migrateRegulations(ids, rowsIn(rows.regulations)).map(withoutPlace),
    mentions: migrateMentions(ids, rowsIn(rows.mentions)).map(withoutPlace),
  };
}

const rowsIn = <Row>(rows: readonly FileRow<Row>[]): readonly Row[] => rows.map(({ row }) => row);
const withoutPlace = <Row>(row: Row): FileRow<Row> => ({ row, at: 0 });
