import type { StorageArea } from '../storage-area';
import { type OutboxItem, readOutboxItem } from './outbox-items';

const PREFIX = 'wait:';
/** Limits of what is kept: in items, and in UTF-16 code units of their JSON. */
export const MAX_OUTBOX_ITEMS = 500;
export const MAX_OUTBOX_CHARS = 8_000_000;

/** The items of the outbox in a storage area, read once and then kept in memory too. Their keys sort in the order of the writes. */
export interface OutboxStorage {
  items(): Promise<ReadonlyMap<string, OutboxItem>>;
  /**
   * Stores a write: in the place of the one under a key, or behind all others where no key is given.
   * @returns the key; null where there is no room, or nothing can be stored at all
   */
  put(item: OutboxItem, key?: string): Promise<string | null>;
  remove(key: string): Promise<void>;
}

export function createOutboxStorage(area: StorageArea): OutboxStorage {
  let loading: Promise<Map<string, OutboxItem>> | null = null;
  const load = (): Promise<Map<string, OutboxItem>> => {
    loading ??= loadItems(area);
    return loading;
  };
  return {
    items: load,
    async put(item, replaced) {
      const items = await load();
      const key = replaced ?? keyAfter(items);
      const before = items.get(key);
      const others = [...items].flatMap(([other, waits]) => (other === key ? [] : [waits]));
      const units = unitsOf([...others, item]);
      if (others.length >= MAX_OUTBOX_ITEMS || units > MAX_OUTBOX_CHARS) return null;
      items.set(key, item);
      try {
        await area.set({ [key]: item });
        return key;
      } catch {
        if (before === undefined) items.delete(key);
        else items.set(key, before);
        return null;
      }
    },
    async remove(key) {
      (await load()).delete(key);
      await area.remove(key).catch(() => undefined);
    },
  };
}

async function loadItems(area: StorageArea): Promise<Map<string, OutboxItem>> {
  const stored = await area.get(null).catch((): Record<string, unknown> => ({}));
  const keys = Object.keys(stored).filter((key) => /^wait:\d{12}$/.test(key));
  return new Map(
    keys.sort().flatMap((key) => {
      const item = readOutboxItem(stored[key]);
      return item === null ? [] : [[key, item] as const];
    }),
  );
}

function keyAfter(items: ReadonlyMap<string, OutboxItem>): string {
  const latest = [...items.keys()].at(-1) ?? `${PREFIX}0`;
  return `${PREFIX}${String(Number(latest.slice(PREFIX.length)) + 1).padStart(12, '0')}`;
}

const unitsOf = (items: Iterable<unknown>): number =>
  [...items].reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0);
