import type { WriteFailure } from '../records';

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/** The database was written by a newer Bên Lề: reading is fine, writing could lose what this version does not know. */
export const newerSchema = (): Error => named('NewerSchemaError', 'written by a newer version');
/** Another connection holds the database. */
export const blocked = (): Error => named('BlockedError', 'another connection holds the database');
/** The database has no annotation though some were counted outside it. */
export const emptied = (): Error => named('EmptiedError', 'the database was emptied');
/** What is to be written breaks a rule. */
export const refused = (message: string): Error => named('RefusedError', message);
/** Something was changed after an import was planned: it has to be planned again. */
export const stale = (): Error => named('StaleError', 'changed since the import was planned');
export const notFound = (message: string): Error => named('NotFoundError', message);

/** By the name of an error: ours above, those of IndexedDB (https://www.w3.org/TR/IndexedDB/) and valibot's. */
const REASONS: ReadonlyMap<string, WriteFailure> = new Map([
  ['QuotaExceededError', 'full'],
  ['NewerSchemaError', 'newer'],
  ['NotFoundError', 'gone'],
  ['BlockedError', 'blocked'],
  ['EmptiedError', 'emptied'],
  ['RefusedError', 'refused'],
  ['ValiError', 'refused'],
  // What Chromium and Firefox say of a backing store that they cannot open or read.
  ['UnknownError', 'damaged'],
  ['NotReadableError', 'damaged'],
]);

/** Whether an import has to be planned again, since something was changed meanwhile. */
export const isStale = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StaleError';

/** Why a write or a read failed, for a message in words. Dexie hides the browser's own error in `inner`. */
export function failureOf(error: unknown): WriteFailure {
  for (let at = error; at instanceof Error; at = 'inner' in at ? at.inner : at.cause) {
    const reason = REASONS.get(at.name);
    if (reason !== undefined) return reason;
  }
  return 'unknown';
}
