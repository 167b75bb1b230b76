import type { Annotation, AnnotationResult, WriteFailure } from '../../records';
import type { RecordStore } from '../record-store';
import { isWorthKeeping, type Outbox } from './outbox';
import type { OutboxItem } from './outbox-items';
import { type Failed, reasonFor } from './writes';

/**
 * Does a write of an annotation. Where the database is out of reach it is kept, and done as soon as it can be; while others
 * wait it waits its turn behind them. Never a throw.
 */
export async function writeAnnotation(
  store: RecordStore,
  outbox: Outbox,
  asked: OutboxItem,
  apply: (item: OutboxItem) => Promise<Annotation>,
): Promise<AnnotationResult> {
  const item = outbox.rebased(asked);
  if (!(await outbox.isEmpty())) {
    const key = await outbox.keep(item);
    const { stopped, written } = await outbox.flush();
    const annotation = key === null ? undefined : written.get(key);
    if (annotation !== undefined) return { kind: 'saved', annotation };
    if (stopped !== null) return failed(stopped, key !== null);
    // Either there was no room for it, or it fails for a reason of its own: writing it now gives that reason.
    if (key !== null) await outbox.drop(key);
  }
  try {
    return { kind: 'saved', annotation: await apply(item) };
  } catch (error) {
    const reason = reasonFor(store, error);
    if (!isWorthKeeping(item, reason)) return { kind: 'failed', reason };
    return failed(reason, (await outbox.keep(item)) !== null);
  }
}

/** Chromium fails on a full disk as it does on damaged files: where nothing can be kept elsewhere either, it is the disk. */
function failed(reason: WriteFailure, kept: boolean): Failed {
  if (kept) return { kind: 'failed', reason, kept };
  return { kind: 'failed', reason: reason === 'damaged' ? 'full' : reason };
}
