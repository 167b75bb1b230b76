import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Annotation, ArticleRecord, Mention, Regulation, Settings } from '../records';
import { type ChangeListener, ignoreChanges } from './changes';

/** Raised with every change that an older Bên Lề must not write over. */
export const SCHEMA = 1;

export type MetaRecord =
  | { readonly key: 'schema'; readonly value: number }
  | { readonly key: 'device'; readonly value: string }
  | { readonly key: 'settings'; readonly value: Settings };

export interface StoreOptions {
  /** The database's name; another one only in tests. */
  readonly name?: string;
  /** Told the ids of the articles that a write touched, once the write is on disk. */
  readonly changed?: ChangeListener;
}

/** The one database, in the extension's own origin. Open it in the background and in extension pages only. */
export class Store extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, 'id'>;
  declare readonly annotations: EntityTable<Annotation, 'id'>;
  declare readonly regulations: EntityTable<Regulation, 'id'>;
  declare readonly mentions: EntityTable<Mention, 'id'>;
  declare readonly meta: Table<MetaRecord, MetaRecord['key']>;
  readonly changed: ChangeListener;

  constructor({ name = 'ben-le', changed = ignoreChanges }: StoreOptions = {}) {
    // Chrome's relaxed default can lose acknowledged writes at a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.changed = changed;
    this.version(1).stores({
      articles: 'id, *urls, updatedAt',
      annotations: 'id, articleId, *tags, *regulationIds, updatedAt, deletedAt',
      regulations: 'id, updatedAt',
      mentions: 'id, articleId, regulationId',
      meta: 'key',
    });
  }
}

export const openStore = (options?: StoreOptions): Store => new Store(options);
