import type { StorageArea } from '../ports';
import { readWaitingItem, type WaitingItem } from './waiting-items';

const PREFIX = 'wait:';
/** Bounds of what is kept, in items and in UTF-16 code units of JSON. */
export const MAX_WAITING_ITEMS = 500;
export const MAX_WAITING_CHARS = 8_000_000;

/** The writes that wait, as they are in the storage; keys sort in the order of their writes. */
export interface WaitingBox {
  items(): Promise<ReadonlyMap<string, WaitingItem>>;
  /**
   * Stores a write under a key that is there, or under a new one.
   * @returns the key; null where there is no room, or nothing can be stored at all
   */
  put(item: WaitingItem, key?: string): Promise<string | null>;
  remove(key: string): Promise<void>;
}

export function createWaitingBox(area: StorageArea): WaitingBox {
  let loading: Promise<Map<string, WaitingItem>> | null = null;
  const load = (): Promise<Map<string, WaitingItem>> => {
    loading ??= loadItems(area);
    return loading;
  };
  return {
    items: load,
    async put(item, given) {
      const items = await load();
      const key = given ?? keyAfter(items);
      const before = items.get(key);
      const others = [...items].flatMap(([other, waits]) => (other === key ? [] : [waits]));
      const units = unitsOf([...others, item]);
      if (others.length >= MAX_WAITING_ITEMS || units > MAX_WAITING_CHARS) return null;
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

async function loadItems(area: StorageArea): Promise<Map<string, WaitingItem>> {
  const stored = await area.get(null).catch((): Record<string, unknown> => ({}));
  const keys = Object.keys(stored).filter((key) => /^wait:\d{12}$/.test(key));
  return new Map(
    keys.sort().flatMap((key) => {
      const item = readWaitingItem(stored[key]);
      return item === null ? [] : [[key, item] as const];
    }),
  );
}

function keyAfter(items: ReadonlyMap<string, WaitingItem>): string {
  const latest = [...items.keys()].at(-1) ?? `${PREFIX}0`;
  return `${PREFIX}${String(Number(latest.slice(PREFIX.length)) + 1).padStart(12, '0')}`;
}

const unitsOf = (items: Iterable<unknown>): number =>
  [...items].reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0);
