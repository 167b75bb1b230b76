/*
 * In: a write that somebody asked for.
 * Out: its outcome; where the database is out of reach it waits, and is done as soon as it can be.
 */
import type { FailedWrite, LongField, WriteFailure, WriteResult } from '../../records';
import type { RecordStore } from '../record-store';

/** A page or an editor asked for what it may not do. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/** Why something failed, in a word. */
export function reasonFor(store: RecordStore, error: unknown): WriteFailure {
  if (error instanceof NotAllowed) return 'refused';
  return store.failureOf(error);
}

/** The outcome of a write for whoever asked for it: never a throw. */
export async function tryWrite(
  store: RecordStore,
  write: () => Promise<unknown>,
): Promise<WriteResult> {
  try {
    await write();
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', reason: reasonFor(store, error) };
  }
}

/** A text was longer than is stored; the form stays open and names the field. */
export const tooLong = (field: LongField): FailedWrite => ({
  kind: 'failed',
  reason: 'refused',
  field,
});
