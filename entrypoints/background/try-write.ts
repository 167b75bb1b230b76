import type { WriteResult } from '../../lib/records';
import { failureOf } from '../../lib/store';

/** The outcome of a write for whoever asked for it: never a throw. */
export async function tryWrite(write: () => Promise<unknown>): Promise<WriteResult> {
  try {
    await write();
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
