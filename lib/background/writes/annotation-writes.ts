import type { Annotation, AnnotationResult, FailedWrite, WriteFailure } from '../../records';
import type { RecordStore } from '../record-store';
import { type Backlog, isWorthKeeping } from './backlog';
import type { BacklogItem } from './backlog-items';
import { reasonFor } from './writes';

/**
 * Does a write of an annotation. Where the database is out of reach it is kept, and done as soon as it can be; while others
 * wait it waits its turn behind them. Never a throw.
 */
export async function writeAnnotation(
  store: RecordStore,
  backlog: Backlog,
  asked: BacklogItem,
  apply: (item: BacklogItem) => Promise<Annotation>,
): Promise<AnnotationResult> {
  const item = backlog.rebased(asked);
  if (!(await backlog.isEmpty())) {
    const key = await backlog.keep(item);
    const { stopped, written } = await backlog.flush();
    const annotation = key === null ? undefined : written.get(key);
    if (annotation !== undefined) return { kind: 'saved', annotation };
    if (stopped !== null) return failed(stopped, key !== null);
    // Either there was no room for it, or it fails for a reason of its own: writing it now gives that reason.
    if (key !== null) await backlog.drop(key);
  }
  try {
    return { kind: 'saved', annotation: await apply(item) };
  } catch (error) {
    const reason = reasonFor(store, error);
    if (!isWorthKeeping(item, reason)) return { kind: 'failed', reason };
    return failed(reason, (await backlog.keep(item)) !== null);
  }
}

/** Chromium fails on a full disk as it does on damaged files: where nothing can be kept elsewhere either, it is the disk. */
function failed(reason: WriteFailure, kept: boolean): FailedWrite {
  if (kept) return { kind: 'failed', reason, kept };
  return { kind: 'failed', reason: reason === 'damaged' ? 'full' : reason };
}
