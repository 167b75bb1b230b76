import type { Annotation, AnnotationPatch, WriteFailure } from '../../records';
import type { StorageArea } from '../ports';
import { createWaitingBox, MAX_WAITING_ITEMS } from './waiting-box';
import { following, idOf, joined, type WaitingItem, writerOf } from './waiting-items';

/** Writes that failed because the database is out of reach: kept outside it, and done in their order when it is back. */
export interface Waiting {
  isEmpty(): Promise<boolean>;
  /**
   * Keeps a write, on disk once it resolves.
   * @returns its key; null where there is no room, or nothing can be stored at all
   */
  keep(item: WaitingItem): Promise<string | null>;
  /** The write as it follows what the same writer had waiting, and what was done since. */
  following(item: WaitingItem): WaitingItem;
  /** Forgets a write. Its caller has been answered that it cannot be done. */
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
  readonly now: () => Date;
}

/** The database cannot be written as a whole; another write would fail as well. */
const outOfReach: ReadonlySet<WriteFailure> = new Set([
  'blocked',
  'full',
  'damaged',
  'emptied',
  'newer',
]);

/**
 * Whether a write that failed is kept: it can be done when the database is back, or when the highlight on which the editor
 * wrote is there. The two come by different ways, and a note may be typed before its highlight is on disk.
 */
export const isWorthKeeping = (item: WaitingItem, reason: WriteFailure): boolean =>
  reason === 'gone'
    ? item.kind === 'patch' && item.owner === null
    : outOfReach.has(reason) && reason !== 'newer';

/** Milliseconds for which a text waits for its highlight. */
const MAX_WAIT_FOR_HIGHLIGHT_MS = 86_400_000;

const isRecent = (item: WaitingItem, now: Date): boolean =>
  item.kind === 'patch' &&
  item.owner === null &&
  now.getTime() - Date.parse(item.patch.at) < MAX_WAIT_FOR_HIGHLIGHT_MS;

export function createWaiting({ area, apply, failureOf, now }: WaitingParts): Waiting {
  const box = createWaitingBox(area);
  let running: Promise<Flushed> | null = null;
  /** The key of what is being written: nothing may be joined to it any more. */
  let current: string | null = null;
  /** What was done last for each writer that may not know of it. */
  const done = new Map<string, AnnotationPatch>();

  const remember = (item: WaitingItem): void => {
    const writer = writerOf(item);
    if (item.kind === 'patch' && writer !== null) done.set(writer, item.patch);
    if (done.size > MAX_WAITING_ITEMS) done.clear();
  };

  const run = async (): Promise<Flushed> => {
    const written = new Map<string, Annotation>();
    const stopped = await runOnce(written);
    // What was typed on a highlight may have come before the highlight itself.
    return { stopped: stopped ?? (await runOnce(written)), written };
  };

  /** @returns why it ended before all was done */
  const runOnce = async (written: Map<string, Annotation>): Promise<WriteFailure | null> => {
    const items = await box.items();
    // What comes meanwhile is written by this same loop.
    for (const key of items.keys()) {
      const item = items.get(key);
      if (item === undefined) continue;
      current = key;
      try {
        written.set(key, await apply(item));
        remember(item);
      } catch (error) {
        const reason = failureOf(error);
        if (outOfReach.has(reason)) return reason;
        // It waits on: a text is not thrown away, but where its highlight has not come for a day.
        if (reason !== 'gone' || isRecent(item, now())) continue;
      }
      // Where the worker dies before this, the same patch comes once more, which changes nothing.
      await box.remove(key);
    }
    return null;
  };

  return {
    isEmpty: async () => (await box.items()).size === 0,
    of: async (id) => [...(await box.items()).values()].filter((item) => idOf(item) === id),
    async keep(item) {
      const ofSameRecord = [...(await box.items())].filter(
        ([key, earlier]) => key !== current && idOf(earlier) === idOf(item),
      );
      for (const [key, earlier] of ofSameRecord.toReversed()) {
        const both = joined(earlier, item);
        if (both !== null) return box.put(both, key);
      }
      return box.put(item);
    },
    following(item) {
      const earlier = done.get(writerOf(item) ?? '');
      return earlier === undefined ? item : following(item, earlier);
    },
    drop: (key) => box.remove(key),
    flush() {
      running ??= run().finally(() => {
        running = null;
        current = null;
      });
      return running;
    },
  };
}
