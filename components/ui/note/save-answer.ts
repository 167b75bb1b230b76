import type { FailedWrite } from '../../../lib/records';

/** A save without an answer counts as failed after this: a worker that was stopped may never answer. */
const MAX_ANSWER_MS = 10_000;

/** The outcome, also of a save that throws or never answers. */
export async function answered<T>(saving: Promise<T>): Promise<T | FailedWrite> {
  const failed: FailedWrite = { kind: 'failed', reason: 'unknown' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<FailedWrite>((resolve) => {
    timer = setTimeout(() => resolve(failed), MAX_ANSWER_MS);
  });
  try {
    return await Promise.race([saving, late]);
  } catch {
    return failed;
  } finally {
    clearTimeout(timer);
  }
}
