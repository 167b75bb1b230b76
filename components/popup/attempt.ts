import type { WriteResult } from '../../lib/records';
import { failureOf } from '../../lib/store';

/** Does a write; false from it means that what it would change is gone. */
export async function attempt(write: () => Promise<unknown>): Promise<WriteResult> {
  try {
    const found = await write();
    return found === false ? { kind: 'failed', reason: 'gone' } : { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
