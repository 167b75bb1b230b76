import * as v from 'valibot';
import type { StorageArea } from './storage-area';

/** What is stored is not believed: a browser may let a page's script write there. Null where nothing is, or it is broken. */
export async function readItem<T>(
  area: StorageArea,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  const items = await area.get(key).catch((): Record<string, unknown> => ({}));
  const parsed = v.safeParse(schema, items[key]);
  return parsed.success ? parsed.output : null;
}
