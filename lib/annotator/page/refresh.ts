import type { Context } from '../context';
import { placeOf } from '../derived/place-annotations';
import type { Facts } from '../facts';
import { later } from '../watch/clock';
import { cite } from '../writes/cite';
import { placeWaiting } from '../writes/place-waiting';
import { load } from './load';
import type { ReadPage, ReadRequest } from './read-page';
import type { Sight } from './sight';
import { visit } from './visit';

/** Milliseconds until a page in which something was not found any more is looked at once more. */
const SECOND_LOOK_MS = 1_000;

/**
 * Reads the page again. What was read shows at once; what the background says of it follows.
 * @returns whether anything was new
 */
export function refresh(context: Context, sight: Sight, request: ReadRequest): boolean {
  return take(context, sight, sight.read(request, context.store.facts().page));
}

/** Reads as the user, the site's hint or the last reading say that this page is to be read. */
export function refreshAsBefore(context: Context, sight: Sight): boolean {
  return refresh(context, sight, requestAsBefore(context, sight, false));
}

/**
 * Looks at a page that may have changed. While a page draws itself anew it may be no article for a moment, or one without the
 * passage of the open note. The note does not close for that: only when a second look finds the passage gone too.
 * @returns whether anything was new
 */
export function look(context: Context, sight: Sight, asked: boolean): boolean {
  const { store } = context;
  const { page: before, lookThatMissed } = store.facts();
  const page = sight.read(requestAsBefore(context, sight, asked), before);
  const isLost = page === null || losesOpenNote(store, page);
  if (!isLost || before === null || lookThatMissed !== null) return take(context, sight, page);
  const thisLook = {};
  store.set({ lookThatMissed: thisLook });
  later(context, SECOND_LOOK_MS, () => {
    if (store.facts().lookThatMissed === thisLook) refreshAsBefore(context, sight);
  });
  return false;
}

/** Whether the passage of the open note has no place any more in what is the same article. */
function losesOpenNote({ facts, view }: Context['store'], page: ReadPage): boolean {
  const { open, page: before } = facts();
  if (open.kind !== 'note' || page.key !== before?.key || page.textId === before.textId)
    return false;
  const entry = view().entries.find(({ mark }) => mark.id === open.annotationId);
  if (entry === undefined || entry.place.kind === 'orphan') return false;
  return placeOf(entry.mark.target, page.text).place.kind === 'orphan';
}

function requestAsBefore({ store }: Context, sight: Sight, asked: boolean): ReadRequest {
  const { page, hint } = store.facts();
  return {
    asked: asked || (page?.request.asked ?? false),
    root: hint && sight.rootOf(hint),
  };
}

function take(context: Context, sight: Sight, page: ReadPage | null): boolean {
  const { store } = context;
  const { page: before } = store.facts();
  const isOther = page?.key !== before?.key;
  store.set({ page, lookThatMissed: null, ...(isOther && factsOfAnother(store.facts())) });
  if (page === null) return isOther;
  void cite(context);
  void settle(context, sight, isOther ? load(context) : null);
  return page.textId !== before?.textId || !sameNodes(page, before);
}

/** Whether the same nodes hold the text: a page that draws itself anew may keep the words and replace these. */
const sameNodes = (one: ReadPage, other: ReadPage): boolean =>
  one.article.blocks.every(({ nodes }, at) => {
    const before = other.article.blocks[at]?.nodes;
    return nodes.length === before?.length && nodes.every((node, i) => node === before[i]);
  });

/** A text is visited once it is known to be the one that counts, on a site where Bên Lề is on. */
async function settle(
  context: Context,
  sight: Sight,
  loading: Promise<void> | null,
): Promise<void> {
  const { store, signal } = context;
  const judged = store.facts().page;
  const root = judged && (await sight.secondOpinion(judged));
  await Promise.all([loading, context.hintKnown]);
  const { page } = store.facts();
  if (signal.aborted || page === null) return;
  if (root && page.textId === judged?.textId) refresh(context, sight, { ...page.request, root });
  else {
    await visit(context);
    void placeWaiting(context);
  }
}

/** The page shows another article: its notes and citations are still to be asked for. What is pending goes on by itself. */
function factsOfAnother({ open, hasUnsavedText, notice }: Facts): Partial<Facts> {
  return {
    stored: null,
    cited: null,
    open: { kind: 'nothing' },
    lastHighlightId: null,
    attachingId: null,
    emphasisedRange: null,
    notice: noticeOfMove(open.kind === 'note' || hasUnsavedText, notice),
  };
}

/** What could not be written is said wherever the user is. */
function noticeOfMove(wasWriting: boolean, notice: Facts['notice']): Facts['notice'] {
  if (wasWriting) return { kind: 'moved' };
  return notice?.kind === 'unsaved' ? notice : null;
}
