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

/**
 * Changes some settings; open pages and the popup follow.
 * @param patch or what it is by what is stored, read in the same transaction
 */
export async function changeSettings(
  store: Store,
  patch: Partial<Settings> | ((stored: Settings) => Partial<Settings>),
): Promise<void> {
  await writing(store, [store.meta], async () => {
    await putSettings(store, patch);
    return { result: undefined, touched: [] };
  });
}

/** Part of a transaction over meta. */
export async function putSettings(
  store: Store,
  patch: Partial<Settings> | ((stored: Settings) => Partial<Settings>),
): Promise<true> {
  const stored = await storedSettings(store);
  const value = { ...stored, ...(typeof patch === 'function' ? patch(stored) : patch) };
  await store.meta.put({ key: 'settings', value });
  return true;
}
