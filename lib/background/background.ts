import type { SameSite } from '../article/identity';
import type { KnownDocuments } from './catalogue';
import type { ReadCited } from './cited-article';
import type { Editors } from './editors';
import type { RecordStore, StorageArea, Tabs } from './ports';
import type { Telling } from './telling';
import type { Waiting } from './waiting';

/** All that answers are made of. */
export interface Background {
  readonly store: RecordStore;
  readonly waiting: Waiting;
  readonly telling: Telling;
  readonly editors: Editors;
  readonly tabs: Tabs;
  /** `storage.local`. */
  readonly local: StorageArea;
  readonly sameSite: () => Promise<SameSite>;
  readonly catalogue: () => Promise<KnownDocuments>;
  readonly readCited: ReadCited;
  readonly now: () => Date;
}
