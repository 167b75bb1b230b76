import { type Context, keepTrying } from '../context';
import { mayPass, unsavedReason } from '../writes/background-client';

/** Stores the text that the page shows, once for each text. A write of another script is no reason to store it again. */
export async function visit(context: Context): Promise<void> {
  const { store, ask } = context;
  const { page, visitedTextIds, stored } = store.facts();
  if (page === null || stored?.enabled === false || visitedTextIds.has(page.textId)) return;
  store.set({ visitedTextIds: new Set([...visitedTextIds, page.textId]) });
  await keepTrying(context, async () => {
    const failure = unsavedReason(await ask('visitArticle', page.snapshot));
    const isShown = store.facts().page?.textId === page.textId;
    return failure !== null && mayPass(failure) && isShown ? 'again' : 'done';
  });
}
