import type { Self } from '../extension';
import { createSameSite } from './answers/same-site';
import type { Background } from './background';
import { rememberCitations } from './citations/cited-article';
import { createCatalogue } from './citations/regulation-catalogue';
import { createEditors } from './editors';
import type { RecordStore } from './record-store';
import { createShownArticles } from './shown-articles';
import type { StorageArea } from './storage-area';
import type { Tabs } from './tabs';
import { createApplyItem } from './writes/apply-item';
import { createBacklog } from './writes/backlog';
import { reasonFor } from './writes/writes';

/** What the browser and the database give the background. */
export interface BackgroundParts {
  readonly store: RecordStore;
  readonly tabs: Tabs;
  /** `storage.local` and `storage.session`. */
  readonly local: StorageArea;
  readonly session: StorageArea;
  /** Where writes wait for the database: closed to the scripts of pages. */
  readonly backlogArea: StorageArea;
  readonly self: Self;
  /** Reads and parses a file of the extension. */
  readonly load: (path: '/catalogue.json' | '/suffixes.json') => Promise<unknown>;
  readonly now?: () => Date;
}

export function createBackground({
  store,
  tabs,
  local,
  session,
  backlogArea,
  self,
  load,
  now = () => new Date(),
}: BackgroundParts): Background {
  const readCited = rememberCitations();
  return {
    store,
    tabs,
    local,
    now,
    readCited,
    shownArticles: createShownArticles(session, tabs, store),
    editors: createEditors(session, self, () => now().getTime()),
    backlog: createBacklog({
      area: backlogArea,
      apply: createApplyItem(store, readCited, now),
      failureOf: (error) => reasonFor(store, error),
      now,
    }),
    sameSite: createSameSite(() => load('/suffixes.json')),
    catalogue: createCatalogue(() => load('/catalogue.json')),
  };
}
