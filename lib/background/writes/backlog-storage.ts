import type { StorageArea } from '../storage-area';
import { type BacklogItem, readBacklogItem } from './backlog-items';

const PREFIX = 'wait:';
/** Limits of what is kept: in items, and in UTF-16 code units of their JSON. */
export const MAX_BACKLOG_ITEMS = 500;
export const MAX_BACKLOG_CHARS = 8_000_000;

/** The items of the backlog in a storage area, read once and then kept in memory too. Their keys sort in the order of the writes. */
export interface BacklogStorage {
  items(): Promise<ReadonlyMap<string, BacklogItem>>;
  /**
   * Stores a write: in the place of the one under a key, or behind all others where no key is given.
   * @returns the key; null where there is no room, or nothing can be stored at all
   */
  put(item: BacklogItem, key?: string): Promise<string | null>;
  remove(key: string): Promise<void>;
}

export function createBacklogStorage(area: StorageArea): BacklogStorage {
  let loading: Promise<Map<string, BacklogItem>> | null = null;
  const load = (): Promise<Map<string, BacklogItem>> => {
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
      if (others.length >= MAX_BACKLOG_ITEMS || units > MAX_BACKLOG_CHARS) return null;
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

async function loadItems(area: StorageArea): Promise<Map<string, BacklogItem>> {
  const stored = await area.get(null).catch((): Record<string, unknown> => ({}));
  const keys = Object.keys(stored).filter((key) => /^wait:\d{12}$/.test(key));
  return new Map(
    keys.sort().flatMap((key) => {
      const item = readBacklogItem(stored[key]);
      return item === null ? [] : [[key, item] as const];
    }),
  );
}

function keyAfter(items: ReadonlyMap<string, BacklogItem>): string {
  const latest = [...items.keys()].at(-1) ?? `${PREFIX}0`;
  return `${PREFIX}${String(Number(latest.slice(PREFIX.length)) + 1).padStart(12, '0')}`;
}

const unitsOf = (items: Iterable<unknown>): number =>
  [...items].reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0);
