import { cite } from './cite';
import type { Context } from './context';
import type { Facts } from './facts';
import { load } from './load';
import type { ReadPage, ReadRequest } from './read';
import type { Sight } from './sight';
import { visit } from './visit';

/**
 * Reads the page again. What was read shows at once; what the background says of it follows.
 * @returns whether anything was new
 */
export function refresh(context: Context, sight: Sight, request: ReadRequest): boolean {
  const { store } = context;
  const { page: before } = store.facts();
  const page = sight.read(request, before);
  const isOther = page?.key !== before?.key;
  store.set({ page, ...(isOther && forgotten(store.facts())) });
  if (page === null) return isOther;
  void cite(context);
  void settle(context, sight, isOther ? load(context) : null);
  return page.textId !== before?.textId || !sameNodes(page, before);
}

/** Reads as the user, the site's hint or the last reading say that this page is to be read. */
export function refreshAsBefore(context: Context, sight: Sight, asked = false): boolean {
  const { page, hint } = context.store.facts();
  return refresh(context, sight, {
    asked: asked || (page?.request.asked ?? false),
    root: hint && sight.rootOf(hint),
  });
}

/** A page that draws itself anew keeps the words and loses the nodes. */
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
  else await visit(context);
}

/** Another article is open: its notes and citations are asked for anew. What is pending goes on by itself. */
function forgotten({ open, typing, notice }: Facts): Partial<Facts> {
  return {
    stored: null,
    cited: null,
    open: { kind: 'nothing' },
    atHand: null,
    attaching: null,
    pointed: null,
    notice: noticeOfMove(open.kind === 'note' || typing, notice),
  };
}

/** What could not be written is said wherever the user is. */
function noticeOfMove(wasWriting: boolean, notice: Facts['notice']): Facts['notice'] {
  if (wasWriting) return { kind: 'moved' };
  return notice?.kind === 'unsaved' ? notice : null;
}
