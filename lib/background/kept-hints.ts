import * as v from 'valibot';
import { type BodyHint, bodyHintSchema } from '../records';
import type { StorageArea } from './storage-area';
import { readItem } from './stored-item';

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

/** A broken hint is none. */
export const readHint = (area: StorageArea, host: string): Promise<BodyHint | null> =>
  readItem(area, keyOf(host), bodyHintSchema);

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
