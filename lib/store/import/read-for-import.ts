import type { Annotation, ArticleRecord, ArticleVersion, IdRules, ImportRows } from '../../records';
import { readDevice } from '../meta';
import type { Store } from '../open/database';
import { idRules } from '../open/id-rules';
import { reading } from '../read/reading';
import { versionsOf } from '../write/articles';
import { type ImportTable, rowTable } from './import-tables';

/** What has to be known of the store before an import is planned. Nothing is written. */
export interface ImportReads {
  /** For files of schema 1. */
  readonly idRules: IdRules;
  /** This profile's eight letters. */
  device(): Promise<string>;
  /**
   * Those that are stored under the keys, in their order: ids, `[articleId, seenAt]` of a version, 'settings'. All are read at
   * once: ask for some hundreds.
   */
  read<Table extends ImportTable>(
    table: Table,
    keys: readonly unknown[],
  ): Promise<readonly ImportRows[Table][number]['row'][]>;
  /** The stored article that was read at an address, whatever its id and the address's fragment. */
  articleAt(url: string): Promise<ArticleRecord | null>;
  /** The annotations of an article, the trash included. */
  annotationsOf(articleId: string): Promise<readonly Annotation[]>;
  /** The texts of an article, oldest first. */
  versionsOf(articleId: string): Promise<readonly ArticleVersion[]>;
}

export const importReads = (store: Store): ImportReads => ({
  idRules,
  device: () => readDevice(store),
  read: <Table extends ImportTable>(name: Table, keys: readonly unknown[]) =>
    reading(store, async () => {
      const table = rowTable(store, name);
      if ((await table.count()) === 0) return [];
      const rows = await table.get(keys.map((key) => [key].flat().map(String)));
      // The table and its rows belong together, which types do not follow through a variable.
      return rows.filter((row) => row !== undefined) as ImportRows[Table][number]['row'][];
    }),
  articleAt: (url) =>
    reading(store, async () => {
      const plain = url.replace(/#.*$/s, '');
      return (await store.articles.where('urls').equals(plain).first()) ?? null;
    }),
  annotationsOf: (articleId) =>
    reading(store, () => store.annotations.where({ articleId }).toArray()),
  versionsOf: (articleId) => reading(store, () => versionsOf(store, articleId).toArray()),
});
