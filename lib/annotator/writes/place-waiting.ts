import { type Context, keepTrying } from '../context';
import { type FoundTarget, foundTargets } from '../derived/found-targets';
import { withSameTarget } from '../derived/marks';
import { withEntry } from '../fact-store';
import type { WrittenMark } from '../facts';
import { mayPass } from './background-client';

/**
 * Stores the places of marks that were known by their words alone, one after the other and each once, on a text that counts as
 * visited. Nothing is said of it, also where it fails: the words are found again on the next visit.
 */
export async function placeWaiting(context: Context): Promise<void> {
  const { store } = context;
  const { page, placedIds, visitedTextIds } = store.facts();
  if (page === null || !visitedTextIds.has(page.textId)) return;
  const ids = foundNow(context)
    .map(({ mark }) => mark.id)
    .filter((id) => !placedIds.has(id));
  if (ids.length === 0) return;
  store.set({ placedIds: new Set([...placedIds, ...ids]) });
  for (const id of ids) await keepTrying(context, () => storePlace(context, id));
}

const foundNow = ({ store }: Context): readonly FoundTarget[] => {
  const { page, pending } = store.facts();
  return page === null ? [] : foundTargets(store.view().entries, page, pending);
};

async function storePlace(context: Context, id: string): Promise<'done' | 'again'> {
  const { store, ask, signal } = context;
  const { page, written } = store.facts();
  const found = foundNow(context).find(({ mark }) => mark.id === id);
  if (page === null || found === undefined) return 'done';
  const { mark, target } = found;
  const { key, snapshot } = page;
  // As old as the mark itself: what anybody changed since, such as the passage by hand, goes over it.
  const at = mark.updatedAt;
  const patch = { base: at, at, from: { target: mark.target }, to: { target } };
  const reply = await ask('patchMark', { canonicalUrl: snapshot.canonicalUrl, id, patch });
  if (signal.aborted) return 'done';
  if (reply.kind === 'failed') return mayPass(reply.reason) ? 'again' : 'done';
  if (reply.value.kind === 'failed') return mayPass(reply.value.reason) ? 'again' : 'done';
  const now = store.facts();
  // The user may have changed or deleted it meanwhile: that is what is shown then.
  if (now.pending.has(id) || now.written.get(id) !== written.get(id)) return 'done';
  const writeCount = now.writeCount + 1;
  const placed: WrittenMark = {
    key,
    article: snapshot,
    mark: withSameTarget(reply.value.mark, { ...mark, target }),
    deletedAt: null,
    onDisk: true,
    writeCount,
  };
  store.set({ writeCount, written: withEntry(now.written, id, placed) });
  return 'done';
}
