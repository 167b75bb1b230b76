import type { Annotation, AnnotationResult, WriteResult } from '../../../lib/records';
import { failureOf } from '../../../lib/store';

/** Does a write, and says why where it fails. */
export async function attempt(write: () => Promise<unknown>): Promise<WriteResult> {
  try {
    await write();
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

/** The same for a write that tells the annotation as it is on disk. */
export async function attemptChange(write: () => Promise<Annotation>): Promise<AnnotationResult> {
  try {
    return { kind: 'saved', annotation: await write() };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
