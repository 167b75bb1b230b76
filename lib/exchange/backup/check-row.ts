import * as v from 'valibot';
import {
  annotationSchema,
  articleSchema,
  type FirstAnnotation,
  type FirstArticle,
  type FirstMention,
  type FirstRegulation,
  limits,
  mentionSchema,
  regulationSchema,
  versionSchema,
} from '../../records';
import { type BackupRow, type BackupTable, backupSchemas } from './backup-tables';

const { articleId: _article, ...versionEntries } = versionSchema.entries;
const { checked: _checked, others: _others, ...annotationEntries } = annotationSchema.entries;
const { aliases: _aliases, ...regulationEntries } = regulationSchema.entries;

/** What a row of schema 1 must be, where that differs from today's. */
const firstSchemas = {
  articles: v.strictObject({
    ...articleSchema.entries,
    versions: v.pipe(v.array(v.strictObject(versionEntries)), v.maxLength(limits.versions)),
  }),
  annotations: v.strictObject(annotationEntries),
  regulations: v.strictObject({ ...regulationEntries, links: v.optional(v.unknown()) }),
  mentions: v.strictObject({ ...mentionSchema.entries, candidates: v.optional(v.unknown()) }),
} as const;

/** Rows of schema 1, by table. */
export interface FirstTables {
  readonly articles: FirstArticle;
  readonly annotations: FirstAnnotation;
  readonly regulations: FirstRegulation;
  readonly mentions: FirstMention;
}
type FirstTable = keyof FirstTables;

/** A row of a file, checked. */
export type CheckedRow =
  | {
      readonly [Table in BackupTable]: {
        readonly kind: 'row';
        readonly table: Table;
        readonly row: BackupRow<Table>;
      };
    }[BackupTable]
  | {
      readonly [Table in FirstTable]: {
        readonly kind: 'first';
        readonly table: Table;
        readonly row: FirstTables[Table];
      };
    }[FirstTable]
  | {
      readonly kind: 'rejected';
      readonly table: BackupTable;
      readonly reason: 'invalid';
      /** Where in the row, and why. */
      readonly detail: string;
    };

const isFirstTable = (table: BackupTable): table is FirstTable =>
  Object.hasOwn(firstSchemas, table);

/** UTF-16 code units of what is told of a row that is not valid. */
const MAX_DETAIL_CHARS = 300;

/** @param schema of the records of the file */
export function checkRow(table: BackupTable, value: unknown, schema: number): CheckedRow {
  const isFirst = schema < 2 && isFirstTable(table);
  const parsed = v.safeParse(isFirst ? firstSchemas[table] : backupSchemas[table], value);
  // The table and its schema belong together, which types do not follow through a variable.
  if (parsed.success) {
    return { kind: isFirst ? 'first' : 'row', table, row: parsed.output } as CheckedRow;
  }
  const [issue] = parsed.issues;
  const detail = `${v.getDotPath(issue) ?? ''}: ${issue.message}`.slice(0, MAX_DETAIL_CHARS);
  return { kind: 'rejected', table, reason: 'invalid', detail };
}
