import type { Store } from '../open/database';
import { putSettings } from '../write/stored-settings';
import { type ChangedMany, type ChangedNote, changeMany, undoMany } from './change-many';
import type { Along } from './write-many';

/**
 * Marks notes as to be verified and remembers that the user was asked, all or nothing: marks without the answer would have the
 * question asked again, over notes that the user marked. One that has a state keeps it.
 */
export const markPink = (
  store: Store,
  ids: readonly string[],
  now = new Date(),
): Promise<ChangedMany> =>
  changeMany(
    store,
    ids,
    ({ checked }) =>
      checked === null ? { checked: { state: 'open', source: '', at: now.toISOString() } } : {},
    now,
    asked(store, true),
  );

/** Takes `markPink` back as a whole: the question, too, is open again. */
export const unmarkPink = (store: Store, changed: readonly ChangedNote[], now = new Date()) =>
  undoMany(store, changed, now, asked(store, false));

const asked = (store: Store, pinkAsked: boolean): Along => ({
  tables: [],
  write: () => putSettings(store, { pinkAsked }),
});
