import type { Outside } from '../store';
import type { StorageArea } from './storage-area';

const KEY = 'annotations';

/** The number of annotations beside the database. What is no number says nothing: it may not be ours. */
export const outsideIn = (area: StorageArea): Outside => ({
  async read() {
    const count = (await area.get(KEY))[KEY];
    return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
  },
  write: (count) => area.set({ [KEY]: count }),
});
