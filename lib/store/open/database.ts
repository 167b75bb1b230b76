/*
 * In: the browser's IndexedDB.
 * Out: an open database of today's schema, or the reason why it must not be written.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  Dossier,
  IdRules,
  Mention,
  Regulation,
  Settings,
} from '../../records';
import { type ChangeListener, ignoreChanges } from './change-listener';
import { firstMeta } from './first-meta';
import { neverNewer } from './never-newer';
import { nowhere, type Outside } from './outside';

/** Raised with every change that an older Bên Lề must not write over. */
export const SCHEMA = 2;

export type MetaRecord =
  | { readonly key: 'schema'; readonly value: number }
  /** Eight random lower-case letters, made once: they name this profile in `others`. */
  | { readonly key: 'device'; readonly value: string }
  | { readonly key: 'settings'; readonly value: Settings }
  /** Raised in every write's transaction: what is derived from the records knows its age. */
  | { readonly key: 'revision'; readonly value: number }
  /** The latest writes, oldest first. Derived: where it is missing, nothing is known of what was written. */
  | { readonly key: 'recent'; readonly value: readonly RecentWrite[] }
  /** Annotations that were deleted (ISO 8601) before they were stored: two messages crossed. */
  | { readonly key: 'deletedFirst'; readonly value: readonly DeletedFirst[] }
  | { readonly key: 'backup'; readonly value: BackupState };

/** Which articles a write touched, with their notes and citations; null where any may be concerned. */
export interface RecentWrite {
  readonly revision: number;
  readonly articleIds: readonly string[] | null;
}

/** When all notes were last saved to a file, and until when the user is not to be reminded. ISO 8601. */
interface BackupState {
  readonly savedAt?: string;
  readonly putOffUntil?: string;
}

interface DeletedFirst {
  readonly id: string;
  readonly deletedAt: string;
}

export interface StoreOptions {
  /** The database's name; another one only in tests. */
  readonly name?: string;
  /** Told the ids of the articles that a write touched, once the write is on disk. */
  readonly changed?: ChangeListener;
  /** Where the number of annotations is kept besides. */
  readonly outside?: Outside;
  /** How ids of schema 1 become those of schema 2; others only in tests. */
  readonly ids?: IdRules;
  /** Milliseconds to wait for a database that another connection holds. */
  readonly deadline?: number;
}

/** Native versions that Dexie gives to each of its own. */
const VERSIONS_PER_SCHEMA = 10;

/** The one database, in the extension's own origin. Open it in the background and in extension pages only. */
export class Store extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, 'id'>;
  declare readonly versions: Table<ArticleVersion, [string, string]>;
  declare readonly annotations: EntityTable<Annotation, 'id'>;
  declare readonly regulations: EntityTable<Regulation, 'id'>;
  declare readonly mentions: EntityTable<Mention, 'id'>;
  declare readonly dossiers: EntityTable<Dossier, 'id'>;
  declare readonly meta: Table<MetaRecord, MetaRecord['key']>;
  readonly changed: ChangeListener;
  readonly outside: Outside;
  readonly deadline: number | undefined;

  constructor({
    name = 'ben-le',
    changed = ignoreChanges,
    outside = nowhere,
    ids,
    deadline,
  }: StoreOptions = {}) {
    // Chrome's relaxed default can lose acknowledged writes at a power cut.
    // https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed
    super(name, {
      chromeTransactionDurability: 'strict',
      indexedDB: neverNewer(indexedDB, (SCHEMA + 1) * VERSIONS_PER_SCHEMA),
    });
    this.changed = changed;
    this.outside = outside;
    this.deadline = deadline;
    this.version(1).stores({
      articles: 'id, *urls, updatedAt',
      annotations: 'id, articleId, *tags, *regulationIds, updatedAt, deletedAt',
      regulations: 'id, updatedAt',
      mentions: 'id, articleId, regulationId',
      meta: 'key',
    });
    this.version(2)
      .stores({
        versions: '[articleId+seenAt]',
        annotations:
          'id, articleId, [articleId+updatedAt], *tags, *regulationIds, updatedAt, deletedAt',
        regulations: 'id, *aliases, updatedAt',
        dossiers: 'id, updatedAt, deletedAt',
      })
      .upgrade(async (transaction) => {
        // Hardly any database is of schema 1 still: pages need not load what reads it. https://dexie.org/docs/Dexie/Dexie.waitFor()
        const { migrateToSecond } = await Dexie.waitFor(import('./migration'));
        await migrateToSecond(transaction, ids);
      });
    this.on('populate', (transaction) => transaction.table('meta').bulkAdd([...firstMeta(SCHEMA)]));
  }
}

/** The schema by the version of the database itself, which Dexie opens even where it is later than ours. */
export const schemaOf = (store: Store): number =>
  Math.floor(store.backendDB().version / VERSIONS_PER_SCHEMA);

export const openStore = (options?: StoreOptions): Store => new Store(options);
