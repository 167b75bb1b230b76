import { type BackupFacts, nextReminder } from '../../records';
import { metaValue } from '../meta';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { nothingNew, writing } from './writing';

/** Notes, the least recently changed ones, of which the oldest counts as the first: when notes were made has no index. */
const OLDEST_NOTES = 50;

/** What is known of backups; changes with every write to a note. */
export const readBackupFacts = (store: Store): Promise<BackupFacts> =>
  reading(store, async () => {
    const byChange = store.annotations.orderBy('updatedAt');
    const [state, last, oldest] = await Promise.all([
      metaValue(store, 'backup'),
      byChange.last(),
      store.annotations.orderBy('updatedAt').limit(OLDEST_NOTES).toArray(),
    ]);
    const [first = null] = oldest.map(({ createdAt }) => createdAt).sort();
    return {
      savedAt: state?.savedAt ?? null,
      putOffUntil: state?.putOffUntil ?? null,
      firstNoteAt: first,
      changedAt: last?.updatedAt ?? null,
    };
  });

/** All notes were saved to a file. */
export const noteBackup = (store: Store, now = new Date()): Promise<void> =>
  writing(store, [], async () => {
    await store.meta.put({ key: 'backup', value: { savedAt: now.toISOString() } });
    return nothingNew(undefined);
  });

/** The user is reminded of a backup a week later, and not before. */
export const putOffBackup = (store: Store, now = new Date()): Promise<void> =>
  writing(store, [], async () => {
    const state = await metaValue(store, 'backup');
    await store.meta.put({ key: 'backup', value: { ...state, putOffUntil: nextReminder(now) } });
    return nothingNew(undefined);
  });
