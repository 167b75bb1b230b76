import type { Annotation, WriteFailure } from '../records';
import type { StorageArea } from './ports';
import { joined, readWaitingItem, type WaitingItem } from './waiting-items';

/** Writes that failed because the database is out of reach: kept outside it, and done in their order when it is back. */
export interface Waiting {
  isEmpty(): Promise<boolean>;
  /**
   * Keeps a write, on disk once it resolves.
   * @returns its key; null where there is no room, or nothing can be stored at all
   */
  keep(item: WaitingItem): Promise<string | null>;
  /** Forgets a write: whoever asked for it was told that it cannot be done. */
  drop(key: string): Promise<void>;
  /** Does what waits, in order. */
  flush(): Promise<Flushed>;
  /** What waits for one annotation, in order. */
  of(annotationId: string): Promise<readonly WaitingItem[]>;
}

export interface Flushed {
  /** Why it ended before all was done. */
  readonly stopped: WriteFailure | null;
  /** The records that were written, by the key of what waited. */
  readonly written: ReadonlyMap<string, Annotation>;
}

export interface WaitingParts {
  /** Where no page's script can write. */
  readonly area: StorageArea;
  /** Does one write. */
  readonly apply: (item: WaitingItem) => Promise<Annotation>;
  readonly failureOf: (error: unknown) => WriteFailure;
}

const PREFIX = 'wait:';
/** Bounds of what is kept, in items and in UTF-16 code units of JSON. */
export const MOST_WAITING = 500;
export const MOST_WAITING_UNITS = 8_000_000;

/** The database cannot be written as a whole; another write would fail as well. */
const outOfReach: ReadonlySet<WriteFailure> = new Set([
  'blocked',
  'full',
  'damaged',
  'emptied',
  'newer',
]);

/** Failures after which a write is kept: it can be done when the database is back. */
export const isWorthKeeping = (reason: WriteFailure): boolean =>
  outOfReach.has(reason) && reason !== 'newer';

export function createWaiting({ area, apply, failureOf }: WaitingParts): Waiting {
  let loading: Promise<Map<string, WaitingItem>> | null = null;
  const load = (): Promise<Map<string, WaitingItem>> => {
    loading ??= loadItems(area);
    return loading;
  };
  let running: Promise<Flushed> | null = null;
  /** The key of what is being written: nothing may be joined to it any more. */
  let current: string | null = null;

  const put = async (items: Map<string, WaitingItem>, key: string, item: WaitingItem) => {
    const before = items.get(key);
    const others = [...items].flatMap(([other, waits]) => (other === key ? [] : [waits]));
    const units = unitsOf([...others, item]);
    if (others.length >= MOST_WAITING || units > MOST_WAITING_UNITS) return null;
    items.set(key, item);
    try {
      await area.set({ [key]: item });
      return key;
    } catch {
      if (before === undefined) items.delete(key);
      else items.set(key, before);
      return null;
    }
  };

  const run = async (): Promise<Flushed> => {
    const items = await load();
    const written = new Map<string, Annotation>();
    // What comes meanwhile is written by this same loop.
    for (const key of items.keys()) {
      const item = items.get(key);
      if (item === undefined) continue;
      current = key;
      try {
        written.set(key, await apply(item));
      } catch (error) {
        const reason = failureOf(error);
        if (outOfReach.has(reason)) return { stopped: reason, written };
        // Nothing is there to write to any more. All else waits on: a text is not thrown away.
        if (reason !== 'gone') continue;
      }
      // Where the worker dies before this, the same patch comes once more, which changes nothing.
      items.delete(key);
      await area.remove(key).catch(() => undefined);
    }
    return { stopped: null, written };
  };

  return {
    isEmpty: async () => (await load()).size === 0,
    of: async (id) => [...(await load()).values()].filter((item) => idOf(item) === id),
    async keep(item) {
      const items = await load();
      const own = [...items].filter(
        ([key, earlier]) => key !== current && idOf(earlier) === idOf(item),
      );
      for (const [key, earlier] of own.toReversed()) {
        const both = joined(earlier, item);
        if (both !== null) return put(items, key, both);
      }
      return put(items, keyAfter(items), item);
    },
    async drop(key) {
      (await load()).delete(key);
      await area.remove(key).catch(() => undefined);
    },
    flush() {
      running ??= run().finally(() => {
        running = null;
        current = null;
      });
      return running;
    },
  };
}

async function loadItems(area: StorageArea): Promise<Map<string, WaitingItem>> {
  const stored = await area.get(null).catch((): Record<string, unknown> => ({}));
  const keys = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  return new Map(
    keys.sort().flatMap((key) => {
      const item = readWaitingItem(stored[key]);
      return item === null ? [] : [[key, item] as const];
    }),
  );
}

/** Keys sort in the order of their writes. */
function keyAfter(items: ReadonlyMap<string, WaitingItem>): string {
  const latest = [...items.keys()].at(-1) ?? `${PREFIX}0`;
  return `${PREFIX}${String(Number(latest.slice(PREFIX.length)) + 1).padStart(12, '0')}`;
}

const idOf = (item: WaitingItem): string => (item.kind === 'add' ? item.annotation.id : item.id);

const unitsOf = (items: Iterable<unknown>): number =>
  [...items].reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0);
