import type { AnnotationResult, WriteResult } from '../../../lib/records';

/** Milliseconds without an answer after which a save counts as failed: a stopped worker may never answer. */
const ANSWER = 10_000;

export type Failed = Extract<WriteResult, { kind: 'failed' }>;

/** The outcome, also of a save that throws or never answers. */
export async function answered(saving: Promise<AnnotationResult>): Promise<AnnotationResult> {
  const failed: Failed = { kind: 'failed', reason: 'unknown' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<AnnotationResult>((resolve) => {
    timer = setTimeout(() => resolve(failed), ANSWER);
  });
  try {
    return await Promise.race([saving, late]);
  } catch {
    return failed;
  } finally {
    clearTimeout(timer);
  }
}
