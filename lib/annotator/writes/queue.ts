import type { MarkResult } from '../../extension';
import type { SaveFailure } from '../../records';
import type { Context } from '../context';
import { withSameTarget } from '../derived/marks';
import { withEntry } from '../fact-store';
import type { Facts, Pending, WrittenMark } from '../facts';
import { later, pauseAfter } from '../watch/clock';
import { mayPass, type Reply } from './background-client';
import { nextStep, type Step, wantedDeletion, wantedMark } from './pending';

/**
 * Writes what is pending of an annotation, one message after the other: each is made on what the last answer said. What fails
 * stays pending, and is tried again by itself where that can help.
 */
export async function writePending(context: Context, id: string): Promise<void> {
  const { store, ask, signal } = context;
  const pending = store.facts().pending.get(id);
  if (pending === undefined || pending.isSending || signal.aborted) return;
  const step = nextStep(pending);
  if (step === null) return store.set(afterAll(store.facts(), { id, pending }));
  put(context, id, { ...pending, isSending: true });
  const { article } = pending;
  const reply: Reply<MarkResult> =
    step.kind === 'add'
      ? await ask('addAnnotation', { article, annotation: step.annotation })
      : await ask('patchMark', { canonicalUrl: article.canonicalUrl, id, patch: step.patch });
  const now = store.facts().pending.get(id);
  if (now === undefined || signal.aborted) return;
  // The user may have changed more while the message was on its way.
  const sent: Sent = { id, pending: now };
  if (reply.kind === 'answered' && reply.value.kind === 'saved') {
    const mark = withSameTarget(reply.value.mark, wantedMark(now));
    store.set(afterSaved(store.facts(), sent, step, mark));
    return writePending(context, id);
  }
  const reason = reply.kind === 'failed' ? reply.reason : failureOfResult(reply.value);
  if (reason === 'gone' && step.kind === 'patch') {
    return store.set(afterGone(store.facts(), sent, step));
  }
  fail(context, sent, reason, reply.kind === 'failed');
}

/** What is pending of an annotation, by its id. */
interface Sent {
  readonly id: string;
  readonly pending: Pending;
}

/** Nothing is left to be written: what was written stays known, so that a deletion can be undone. */
function afterAll(facts: Facts, { id, pending }: Sent): Partial<Facts> {
  const rest = { pending: withEntry(facts.pending, id, null) };
  if (pending.addition === null) return rest;
  const { key, article } = pending;
  const mark = wantedMark(pending);
  const deletedAt = wantedDeletion(pending);
  const taken: WrittenMark = {
    key,
    article,
    mark,
    deletedAt,
    onDisk: false,
    writeCount: facts.writeCount,
  };
  return { ...rest, written: withEntry(facts.written, id, taken) };
}

/** A step is on disk, as this mark: what the user changed since is still to be written. */
function afterSaved(
  facts: Facts,
  { id, pending }: Sent,
  step: Step,
  known: Pending['known'],
): Partial<Facts> {
  const patched = step.kind === 'patch' ? step.patch.to.deletedAt : undefined;
  const deletedAt = patched === undefined ? pending.deletedAt : patched;
  const { key, article } = pending;
  const writeCount = facts.writeCount + 1;
  const written: WrittenMark = { key, article, mark: known, deletedAt, onDisk: true, writeCount };
  const next: Pending = {
    ...pending,
    addition: null,
    known,
    deletedAt,
    changes: step.kind === 'patch' ? pending.changes.slice(step.count) : pending.changes,
    isSending: false,
    save: { kind: 'saving' },
    failures: 0,
  };
  const { notice } = facts;
  return {
    writeCount,
    written: withEntry(facts.written, id, written),
    pending: withEntry(facts.pending, id, next),
    notice: notice?.kind === 'unsaved' && notice.id === id ? null : notice,
  };
}

/** The record is gone. A deletion has succeeded then; any other change has failed, and the user must know. */
function afterGone(
  facts: Facts,
  { id, pending }: Sent,
  { patch }: Extract<Step, { kind: 'patch' }>,
): Partial<Facts> {
  const { key, article, known } = pending;
  const deletedAt = patch.to.deletedAt ?? patch.at;
  const gone: WrittenMark = {
    key,
    article,
    mark: known,
    deletedAt,
    onDisk: true,
    writeCount: facts.writeCount,
  };
  const wasDeleting = typeof patch.to.deletedAt === 'string';
  return {
    pending: withEntry(facts.pending, id, null),
    written: withEntry(facts.written, id, gone),
    ...(!wasDeleting && { notice: { kind: 'failed', reason: 'gone' } }),
  };
}

function fail(
  context: Context,
  { id, pending }: Sent,
  reason: SaveFailure,
  isUnanswered: boolean,
): void {
  const failures = pending.failures + 1;
  put(context, id, {
    ...pending,
    isSending: false,
    mayBeAdded: pending.mayBeAdded || (isUnanswered && pending.addition !== null),
    save: { kind: 'unsaved', reason },
    failures,
  });
  // Said once; the card and the paint go on saying it.
  if (failures === 1) context.store.set({ notice: { kind: 'unsaved', id, reason } });
  if (mayPass(reason)) later(context, pauseAfter(failures), () => void writePending(context, id));
}

function put({ store }: Context, id: string, pending: Pending): void {
  store.set({ pending: withEntry(store.facts().pending, id, pending) });
}

const failureOfResult = (result: MarkResult): SaveFailure =>
  result.kind === 'failed' ? result.reason : 'unknown';
