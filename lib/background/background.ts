import type { SameSite } from '../article/page/identity';
import type { ReadCited } from './citations/cited-article';
import type { KnownDocuments } from './citations/known-documents';
import type { Editors } from './editors';
import type { RecordStore, StorageArea, Tabs } from './ports';
import type { ShownArticles } from './shown-articles';
import type { Waiting } from './writes/waiting';

/** All that answers are made of. */
export interface Background {
  readonly store: RecordStore;
  readonly waiting: Waiting;
  readonly shownArticles: ShownArticles;
  readonly editors: Editors;
  readonly tabs: Tabs;
  /** `storage.local`. */
  readonly local: StorageArea;
  readonly sameSite: () => Promise<SameSite>;
  readonly catalogue: () => Promise<KnownDocuments>;
  readonly readCited: ReadCited;
  readonly now: () => Date;
}
