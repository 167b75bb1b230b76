import { defaultSettings, type Settings } from '../../records';
import { metaValue } from '../meta';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { writing } from './writing';

const storedSettings = async (store: Store): Promise<Settings> => ({
  ...defaultSettings,
  ...(await metaValue(store, 'settings')),
});

export const readSettings = (store: Store): Promise<Settings> =>
  reading(store, () => storedSettings(store));

/** Changes some settings; open pages and the popup follow. */
export async function changeSettings(store: Store, patch: Partial<Settings>): Promise<void> {
  await writing(store, [store.meta], async () => {
    const value = { ...(await storedSettings(store)), ...patch };
    await store.meta.put({ key: 'settings', value });
    return { result: undefined, touched: [] };
  });
}
