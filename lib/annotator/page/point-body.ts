import type { Context } from '../context';
import { unsavedReason } from '../writes/background-client';
import { refresh, refreshAsBefore } from './refresh';
import type { Sight } from './sight';

/** Takes what is selected as a part of the article's body, now and on the site's other pages. Says so only when that is stored. */
export async function pointBody(context: Context, sight: Sight): Promise<void> {
  const { store, ask } = context;
  const pointed = sight.bodyAtSelection();
  if (pointed === null) return store.set({ notice: { kind: 'nothing-selected' } });
  const { hint: before, page } = store.facts();
  const { hint, root } = pointed;
  store.set({ hint });
  refresh(context, sight, { asked: true, root });
  if (store.facts().page === null) {
    store.set({ hint: before, notice: { kind: 'not-article' } });
    return;
  }
  const failure = unsavedReason(await ask('rememberBody', { hint }));
  if (failure === null) {
    return store.set({ hintBefore: { hint: before }, notice: { kind: 'body' } });
  }
  store.set({ hint: before, notice: { kind: 'failed', reason: failure } });
  refresh(context, sight, page?.request ?? { asked: false, root: null });
}

/** The site is read again as it was before the user pointed. */
export async function undoPointBody(context: Context, sight: Sight): Promise<void> {
  const { store, ask } = context;
  const { hintBefore } = store.facts();
  if (hintBefore === null) return;
  const { hint } = hintBefore;
  store.set({ hint, hintBefore: null, notice: null });
  refreshAsBefore(context, sight);
  const failure = unsavedReason(await ask('rememberBody', { hint }));
  if (failure !== null) store.set({ notice: { kind: 'failed', reason: failure } });
}
