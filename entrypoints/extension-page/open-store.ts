import { browser } from 'wxt/browser';
import { outsideIn } from '../../lib/background';
import { announceChange } from '../../lib/extension';
import { openStore, type Store } from '../../lib/store';

const local = {
  get: (keys: string | null) => browser.storage.local.get(keys),
  set: (items: Record<string, unknown>) => browser.storage.local.set(items),
  remove: (keys: string | string[]) => browser.storage.local.remove(keys),
};

/** The store as a page of the extension opens it: open pages of newspapers hear of each write. */
export const openPageStore = (): Store =>
  openStore({
    changed: (articleIds) => void announceChange(articleIds),
    outside: outsideIn(local),
  });
