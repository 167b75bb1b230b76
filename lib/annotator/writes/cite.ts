import { limits } from '../../records';
import { type Context, keepTrying } from '../context';
import { mayPass } from './background-client';

/** Has the background read what the page's text cites, once for each text. */
export async function cite(context: Context): Promise<void> {
  const { store, ask } = context;
  const page = store.facts().page;
  if (page === null) return;
  const { textId, article, text } = page;
  const isOld = (): boolean => store.facts().page?.textId !== textId;
  if (store.facts().cited?.textId === textId || store.facts().citingTextId === textId) return;
  store.set({ citingTextId: textId });
  const done = (): 'done' => {
    if (store.facts().citingTextId === textId) store.set({ citingTextId: null });
    return 'done';
  };
  await keepTrying(context, async () => {
    if (isOld()) return done();
    const { canonicalUrl, language } = article;
    const request = { canonicalUrl, language, text: text.text.slice(0, limits.articleText) };
    const reply = await ask('readCitations', request);
    if (context.signal.aborted) return 'done';
    if (reply.kind === 'failed' && mayPass(reply.reason)) return 'again';
    if (reply.kind === 'answered' && !isOld()) {
      store.set({ cited: { textId, found: reply.value } });
    }
    return done();
  });
}
