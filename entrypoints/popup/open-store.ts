import { browser } from 'wxt/browser';
import { announceChange } from '../../lib/extension';
import { type Outside, openStore, type Store } from '../../lib/store';

const COUNT = 'annotationCount';

/** How many annotations there are, kept outside the database: an emptied one looks like a new one otherwise. */
export const countOutside: Outside = {
  async read() {
    const { [COUNT]: count } = await browser.storage.local.get<Record<string, unknown>>(COUNT);
    return typeof count === 'number' ? count : null;
  },
  write: (count) => browser.storage.local.set({ [COUNT]: count }),
};

/** The store as an extension page opens it: what it writes is told to the open pages. */
export const openPageStore = (): Store =>
  openStore({
    changed: (articleIds) => void announceChange(articleIds),
    outside: countOutside,
  });
