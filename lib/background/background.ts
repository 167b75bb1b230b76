import type { SameSite } from '../article/page/identity';
import type { ReadCited } from './citations/cited-article';
import type { RegulationCatalogue } from './citations/regulation-catalogue';
import type { Editors } from './editors';
import type { RecordStore } from './record-store';
import type { ShownArticles } from './shown-articles';
import type { StorageArea } from './storage-area';
import type { Tabs } from './tabs';
import type { Backlog } from './writes/backlog';

/** All that answers are made of. */
export interface Background {
  readonly store: RecordStore;
  readonly backlog: Backlog;
  readonly shownArticles: ShownArticles;
  readonly editors: Editors;
  readonly tabs: Tabs;
  /** `storage.local`. */
  readonly local: StorageArea;
  readonly sameSite: () => Promise<SameSite>;
  readonly catalogue: () => Promise<RegulationCatalogue>;
  readonly readCited: ReadCited;
  readonly now: () => Date;
}
