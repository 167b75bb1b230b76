import { defaultSettings, type Settings } from '../records';
import type { Store } from './database';
import { metaValue } from './meta';
import { reading } from './reading';
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
