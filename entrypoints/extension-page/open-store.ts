import { browser } from 'wxt/browser';
import { outsideIn } from '../../lib/background';
import { announceChange } from '../../lib/extension';
import { openStore, type Store } from '../../lib/store';

const local = {
  get: (keys: string | null) => browser.storage.local.get(keys),
  set: (items: Record<string, unknown>) => browser.storage.local.set(items),
  remove: (keys: string | string[]) => browser.storage.local.remove(keys),
};

/** The store as an extension page opens it: what it writes is told to the open pages. */
export const openPageStore = (): Store =>
  openStore({
    changed: (articleIds) => void announceChange(articleIds),
    outside: outsideIn(local),
  });
