import type { PageState } from '../../extension';
import { type Context, keepTrying } from '../context';
import { withSameTarget } from '../derived/marks';
import { withEntry } from '../fact-store';
import type { Facts, WrittenMark } from '../facts';
import { mayPass } from '../writes/background-client';
import { placeWaiting } from '../writes/place-waiting';

/** Asks the background what is stored of the article that the page shows; where it cannot tell, again later. */
export async function load(context: Context): Promise<void> {
  const { store, ask } = context;
  const page = store.facts().page;
  if (page === null) return;
  const number = store.facts().loadCount + 1;
  store.set({ loadCount: number });
  const isOld = (): boolean =>
    store.facts().page?.key !== page.key || store.facts().loadCount !== number;
  await keepTrying(context, async () => {
    if (isOld()) return 'done';
    const { writeCount } = store.facts();
    const reply = await ask('openArticle', { canonicalUrl: page.article.canonicalUrl });
    if (context.signal.aborted || isOld()) return 'done';
    if (reply.kind === 'failed') return mayPass(reply.reason) ? 'again' : 'done';
    const state = reply.value;
    store.set(
      state.failure === null
        ? takeAnswer(store.facts(), state, writeCount)
        : keepKnown(store.facts(), state),
    );
    void placeWaiting(context);
    return state.failure !== null && mayPass(state.failure) ? 'again' : 'done';
  });
}

/** @param writeCountThen how many writes were acknowledged when it was asked: the answer knows of these */
function takeAnswer(facts: Facts, state: PageState, writeCountThen: number): Partial<Facts> {
  let written = facts.written;
  for (const [id, writtenMark] of facts.written) {
    if (isSettled(writtenMark, state, writeCountThen)) written = withEntry(written, id, null);
  }
  const stored = new Map(facts.stored?.marks.map((mark) => [mark.id, mark]));
  const marks = state.marks.map((mark) =>
    withSameTarget(mark, stored.get(mark.id) ?? facts.written.get(mark.id)?.mark),
  );
  return { stored: { ...state, marks }, settings: state.settings, written };
}

/** A deleted mark stays known until the store has it back: only then can it no longer be restored from here. */
function isSettled(
  { writeCount, deletedAt, mark, onDisk }: WrittenMark,
  state: PageState,
  writeCountThen: number,
): boolean {
  const stored = state.marks.find(({ id }) => id === mark.id);
  if (stored !== undefined) return stored.updatedAt >= mark.updatedAt;
  return onDisk && deletedAt === null && writeCount <= writeCountThen;
}

/** The store could not be read: its empty lists say nothing. */
function keepKnown({ stored }: Facts, state: PageState): Partial<Facts> {
  if (stored === null) return { stored: state };
  const { articleId, enabled, failure } = state;
  return { stored: { ...stored, articleId, enabled, failure } };
}
