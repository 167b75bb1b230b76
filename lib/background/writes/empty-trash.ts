import * as v from 'valibot';
import { limits } from '../../records';
import type { StorageArea } from '../storage-area';
import { readItem } from '../stored-item';

const KEY = 'trash';
const DAY_MS = 86_400_000;

const instant = v.pipe(v.string(), v.isoTimestamp());
/** Since when the trash is emptied by itself, and when that was done last. */
const stateSchema = v.strictObject({ since: instant, last: instant });

interface TrashParts {
  /** `storage.local`. */
  readonly area: StorageArea;
  /** Empties for good what was moved to the trash before a time. */
  readonly purge: (olderThan: Date) => Promise<unknown>;
  readonly now?: () => Date;
}

/**
 * Empties the trash of what has lain there for a month, at most once a day: called when the background starts. Nobody loses
 * what went to the trash before it was said that it is emptied: the first month only passes.
 * @throws the errors of every write; it is tried again the next day then
 */
export async function emptyTrash({
  area,
  purge,
  now = () => new Date(),
}: TrashParts): Promise<void> {
  const known = await readItem(area, KEY, stateSchema);
  const at = now();
  const last = at.toISOString();
  // Times to come are those of a clock that was wrong.
  if (known === null || Date.parse(known.last) > at.getTime()) {
    return area.set({ [KEY]: { since: last, last } });
  }
  if (at.getTime() - Date.parse(known.last) < DAY_MS) return;
  // Before the work: what fails for a reason that stays shall not be tried with every start.
  await area.set({ [KEY]: { ...known, last } });
  const olderThan = new Date(at.getTime() - limits.trashDays * DAY_MS);
  if (olderThan.getTime() >= Date.parse(known.since)) await purge(olderThan);
}
