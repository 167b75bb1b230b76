import { defaultSettings, type Settings } from '../records';
import type { Store } from './database';
import { writing } from './writing';

export async function readSettings(store: Store): Promise<Settings> {
  const record = await store.meta.get('settings');
  return record?.key === 'settings' ? { ...defaultSettings, ...record.value } : defaultSettings;
}

/** Changes some settings; open pages and the popup follow. */
export async function changeSettings(store: Store, patch: Partial<Settings>): Promise<void> {
  await writing(store, [store.meta], async () => {
    await store.meta.put({ key: 'settings', value: { ...(await readSettings(store)), ...patch } });
  });
  store.changed([]);
}
