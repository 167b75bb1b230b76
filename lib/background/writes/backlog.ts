import type { Annotation, AnnotationPatch, WriteFailure } from '../../records';
import type { StorageArea } from '../storage-area';
import { type BacklogItem, idOf, joined, rebased, writerOf } from './backlog-items';
import { createBacklogStorage, MAX_BACKLOG_ITEMS } from './backlog-storage';

/**
 * Writes of annotations that failed because the database is out of reach, such as by a full disk: kept outside it, and done in
 * their order when it is back.
 */
export interface Backlog {
  isEmpty(): Promise<boolean>;
  /**
   * Keeps a write, on disk once it resolves.
   * @returns its key; null where there is no room, or nothing can be stored at all
   */
  keep(item: BacklogItem): Promise<string | null>;
  /**
   * A write of a writer who does not know yet that an earlier one of its own, which had waited, was done meanwhile: as it
   * would be had the writer known.
   */
  rebased(item: BacklogItem): BacklogItem;
  /** Forgets a write, whose caller does it by itself or is told that it cannot be done. */
  drop(key: string): Promise<void>;
  /** Does what waits, in order, until the database refuses one again. */
  flush(): Promise<Flushed>;
  /** What waits for one annotation, in order. */
  of(annotationId: string): Promise<readonly BacklogItem[]>;
}

export interface Flushed {
  /** Why it ended before all was done. */
  readonly stopped: WriteFailure | null;
  /** The records that were written, by the key of what waited. */
  readonly written: ReadonlyMap<string, Annotation>;
}

export interface BacklogParts {
  /** Where no page's script can write. */
  readonly area: StorageArea;
  /** Does one write. */
  readonly apply: (item: BacklogItem) => Promise<Annotation>;
  readonly failureOf: (error: unknown) => WriteFailure;
  readonly now: () => Date;
}

/** Failures of the database as a whole: another write would fail as well. */
const outOfReach: ReadonlySet<WriteFailure> = new Set([
  'blocked',
  'full',
  'damaged',
  'emptied',
  'newer',
]);

/**
 * Whether a write that failed is kept. It is where the database may come back; and where the editor wrote a note whose
 * highlight is not stored yet (`gone`): the highlight comes from the page's script, and the note may be faster.
 */
export const isWorthKeeping = (item: BacklogItem, reason: WriteFailure): boolean =>
  reason === 'gone'
    ? item.kind === 'patch' && item.owner === null
    : outOfReach.has(reason) && reason !== 'newer';

/** How long a note waits for its highlight: a day. */
const MAX_WAIT_FOR_HIGHLIGHT_MS = 86_400_000;

const isRecent = (item: BacklogItem, now: Date): boolean =>
  item.kind === 'patch' &&
  item.owner === null &&
  now.getTime() - Date.parse(item.patch.at) < MAX_WAIT_FOR_HIGHLIGHT_MS;

export function createBacklog({ area, apply, failureOf, now }: BacklogParts): Backlog {
  const storage = createBacklogStorage(area);
  let running: Promise<Flushed> | null = null;
  /** The key of the write that is being done: nothing may be joined to it any more. */
  let current: string | null = null;
  /** The last patch that was done for each writer, who may not know of it. */
  const done = new Map<string, AnnotationPatch>();

  const remember = (item: BacklogItem): void => {
    const writer = writerOf(item);
    if (item.kind === 'patch' && writer !== null) done.set(writer, item.patch);
    if (done.size > MAX_BACKLOG_ITEMS) done.clear();
  };

  const run = async (): Promise<Flushed> => {
    const written = new Map<string, Annotation>();
    const stopped = await runOnce(written);
    // What was typed on a highlight may have come before the highlight itself.
    return { stopped: stopped ?? (await runOnce(written)), written };
  };

  /** @returns why it ended before all was done */
  const runOnce = async (written: Map<string, Annotation>): Promise<WriteFailure | null> => {
    const items = await storage.items();
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
      await storage.remove(key);
    }
    return null;
  };

  return {
    isEmpty: async () => (await storage.items()).size === 0,
    of: async (id) => [...(await storage.items()).values()].filter((item) => idOf(item) === id),
    async keep(item) {
      const ofSameRecord = [...(await storage.items())].filter(
        ([key, earlier]) => key !== current && idOf(earlier) === idOf(item),
      );
      for (const [key, earlier] of ofSameRecord.toReversed()) {
        const both = joined(earlier, item);
        if (both !== null) return storage.put(both, key);
      }
      return storage.put(item);
    },
    rebased(item) {
      const earlier = done.get(writerOf(item) ?? '');
      return earlier === undefined ? item : rebased(item, earlier);
    },
    drop: (key) => storage.remove(key),
    flush() {
      running ??= run().finally(() => {
        running = null;
        current = null;
      });
      return running;
    },
  };
}
