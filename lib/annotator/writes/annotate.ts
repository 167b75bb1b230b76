/*
 * In: what the user does with a highlight.
 * Out: pending changes, sent to the background one after the other until they are on disk.
 */
import { describeSpan, type Span } from '../../anchor';
import { type Colour, limits, type MarkFields, newId } from '../../records';
import type { Context } from '../context';
import { withEntry } from '../fact-store';
import type { Facts, Pending } from '../facts';
import { markFromAddition } from './pending';
import { writePending } from './queue';

/**
 * Highlights a passage of the page's text.
 * @returns the id of the highlight, which is on its way; null where the passage cannot be highlighted, which the notice says
 */
export function highlight(context: Context, { start, end }: Span, colour: Colour): string | null {
  const { store, clock } = context;
  const { page } = store.facts();
  if (page === null || page.text.range(start, end) === null) return null;
  if (end - start > limits.quote) {
    store.set({ notice: { kind: 'too-long' } });
    return null;
  }
  const addition = {
    id: newId(),
    target: describeSpan(start, end, page.text),
    colour,
    createdAt: clock.now().toISOString(),
  };
  const { key, snapshot } = page;
  begin(context, addition.id, {
    ...fresh,
    key,
    article: snapshot,
    addition,
    known: markFromAddition(addition),
    deletedAt: null,
  });
  return addition.id;
}

/** Changes a highlight's colour or passage. Nothing happens where there is no such highlight. */
export function change(context: Context, id: string, to: MarkFields): void {
  const { store, clock } = context;
  const pending = store.facts().pending.get(id) ?? startFromDisk(store.facts(), id);
  if (pending === null) return;
  const changes = [...pending.changes, { changedAt: clock.now().toISOString(), to }];
  begin(context, id, { ...pending, changes, save: { kind: 'saving' } });
}

/** The highlight is about this passage of the page's text from now on. */
export function attach(context: Context, id: string, { start, end }: Span): void {
  const { page } = context.store.facts();
  if (page === null) return;
  if (end - start > limits.quote) context.store.set({ notice: { kind: 'too-long' } });
  else change(context, id, { target: describeSpan(start, end, page.text) });
}

/** Takes it away at once; `restore` brings it back. */
export function remove(context: Context, id: string): void {
  const { store, clock } = context;
  const { pending, open } = store.facts();
  if (!pending.has(id) && startFromDisk(store.facts(), id) === null) return;
  const isOpen = open.kind === 'note' && open.annotationId === id;
  store.set({ notice: { kind: 'deleted', id }, ...(isOpen && { open: { kind: 'nothing' } }) });
  change(context, id, { deletedAt: clock.now().toISOString() });
}

export function restore(context: Context, id: string): void {
  const { store } = context;
  const { notice, pending, written } = store.facts();
  if (notice?.kind === 'deleted') store.set({ notice: null });
  const taken = written.get(id);
  if (pending.has(id) || taken?.onDisk !== false) {
    change(context, id, { deletedAt: null });
    return;
  }
  const { key, article, mark } = taken;
  const { target, colour, createdAt } = mark;
  begin(context, id, {
    ...fresh,
    key,
    article,
    addition: { id, target, colour, createdAt },
    known: mark,
    deletedAt: null,
  });
}

/** Tries at once what waits to be written. */
export function retry(context: Context, id: string): void {
  const { store } = context;
  const pending = store.facts().pending.get(id);
  if (pending === undefined) return;
  const { notice } = store.facts();
  if (notice?.kind === 'unsaved' && notice.id === id) store.set({ notice: null });
  // Counted anew, so that a failure is said again.
  begin(context, id, { ...pending, save: { kind: 'saving' }, failures: 0 });
}

const fresh = {
  mayBeAdded: false,
  changes: [],
  isSending: false,
  save: { kind: 'saving' },
  failures: 0,
} as const satisfies Partial<Pending>;

function begin(context: Context, id: string, pending: Pending): void {
  const { store } = context;
  store.set({ pending: withEntry(store.facts().pending, id, pending) });
  void writePending(context, id);
}

/** Nothing to write yet: a mark as it is on disk, to which changes are added. Null where no such mark is known. */
function startFromDisk({ page, stored, written }: Facts, id: string): Pending | null {
  const mine = written.get(id);
  const theirs = stored?.marks.find((mark) => mark.id === id);
  if (mine?.onDisk && !(theirs && theirs.updatedAt > mine.mark.updatedAt)) {
    const { key, article, mark, deletedAt } = mine;
    return { ...fresh, key, article, addition: null, known: mark, deletedAt };
  }
  if (theirs === undefined || page === null) return null;
  const { key, snapshot } = page;
  return { ...fresh, key, article: snapshot, addition: null, known: theirs, deletedAt: null };
}
