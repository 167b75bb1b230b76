import * as v from 'valibot';
import { type BodyHint, bodyHintSchema } from '../records';
import type { StorageArea } from './storage-area';

/** The key under which a host's body hint is kept. */
const keyOf = (host: string): string => `body:${host}`;

/** Null forgets it. */
export async function keepHint(
  area: StorageArea,
  host: string,
  hint: BodyHint | null,
): Promise<void> {
  if (hint === null) await area.remove(keyOf(host));
  else await area.set({ [keyOf(host)]: hint });
}

/** What is stored is not believed: a browser may let a page's script write there. A broken hint is none. */
export async function readHint(area: StorageArea, host: string): Promise<BodyHint | null> {
  const key = keyOf(host);
  const items = await area.get(key).catch((): Record<string, unknown> => ({}));
  const parsed = v.safeParse(bodyHintSchema, items[key]);
  return parsed.success ? parsed.output : null;
}

/** All hints that can be read, by host, in the order of their hosts. */
export async function readHints(
  area: StorageArea,
): Promise<readonly { readonly host: string; readonly hint: BodyHint }[]> {
  const items = await area.get(null);
  return Object.entries(items)
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(bodyHintSchema, value);
      return isHintKey(key) && parsed.success
        ? [{ host: key.slice(keyOf('').length), hint: parsed.output }]
        : [];
    })
    .sort((one, other) => one.host.localeCompare(other.host));
}

/** Whether a change of the storage under this key is one of a hint. */
export const isHintKey = (key: string): boolean => key.startsWith(keyOf(''));
