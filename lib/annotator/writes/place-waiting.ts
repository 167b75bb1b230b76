import { type Context, keepTrying } from '../context';
import { type FoundTarget, foundTargets } from '../derived/found-targets';
import { withSameTarget } from '../derived/marks';
import { mayPass } from './background-client';

/**
 * Stores the places of marks that were known by their words alone, one after the other and each once, on a text that counts as
 * visited. Nothing is said of it, also where it fails: the words are found again on the next visit.
 */
export async function placeWaiting(context: Context): Promise<void> {
  const { store } = context;
  for (const { mark } of foundNow(context)) {
    const { placedIds } = store.facts();
    if (placedIds.has(mark.id)) continue;
    store.set({ placedIds: new Set([...placedIds, mark.id]) });
    await keepTrying(context, () => storePlace(context, mark.id));
  }
}

function foundNow({ store }: Context): readonly FoundTarget[] {
  const { page, visitedTextIds } = store.facts();
  if (page === null || !visitedTextIds.has(page.textId)) return [];
  return foundTargets(store.view().entries, page.text);
}

async function storePlace(context: Context, id: string): Promise<'done' | 'again'> {
  const { store, ask } = context;
  const find = () => foundNow(context).find(({ mark }) => mark.id === id);
  const { page } = store.facts();
  const found = find();
  if (page === null || found === undefined) return 'done';
  const { mark, target } = found;
  // As old as the mark itself: what anybody changed since, such as the passage by hand, goes over it.
  const at = mark.updatedAt;
  const patch = { base: at, at, from: { target: mark.target }, to: { target } };
  const { canonicalUrl } = page.snapshot;
  const reply = await ask('patchMark', { canonicalUrl, id, patch });
  const result = reply.kind === 'failed' ? reply : reply.value;
  if (result.kind === 'failed') return mayPass(result.reason) ? 'again' : 'done';
  const { stored } = store.facts();
  // The user may have changed or deleted it meanwhile: that is what is shown then.
  if (stored === null || find() === undefined) return 'done';
  const placed = withSameTarget(result.mark, { ...mark, target });
  const marks = stored.marks.map((known) => (known.id === id ? placed : known));
  store.set({ stored: { ...stored, marks } });
  return 'done';
}
