import type { ArticleText } from '../../lib/anchor';
import { type ReadPage, readPageOf } from '../../lib/annotator/page/read-page';
import type { Sight } from '../../lib/annotator/page/sight';
import { createSession, type Session } from '../../lib/annotator/session';
import type { Article, Block, Hint } from '../../lib/article';
import { articleKey } from '../../lib/article/page/identity';
import type { TestClock } from './clock';
import type { FakeBackground } from './fake-background';

/**
 * A text that stands in no page: its ranges only say where they would be.
 * @param stands whether its nodes are still in the page: there is no range else
 */
export function plainText(
  paragraphs: readonly string[],
  stands: () => boolean = () => true,
): ArticleText {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph, index) => {
    const start = at;
    at += paragraph.length + 1;
    return { role: 'paragraph', ordinal: index + 1, start, end: start + paragraph.length };
  });
  return {
    text,
    blocks,
    range: (start, end) =>
      stands() && 0 <= start && start < end && end <= text.length
        ? ({ startOffset: start, endOffset: end } as StaticRange)
        : null,
    offsets: ({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset }),
    blockAt: (offset) => blocks.findLast(({ start }) => start <= offset) ?? null,
  };
}

/** What a page shows: null where it is no article. */
export interface Shown {
  readonly url: string;
  readonly canonical?: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
}

export function readShown(
  { url, canonical = url, title = 'Bài', paragraphs }: Shown,
  request: ReadPage['request'] = { asked: false, root: null },
  now = new Date('2026-03-01T08:00:00.000Z'),
  stands?: () => boolean,
): ReadPage {
  const root = {} as Element;
  const article: Article = {
    title,
    lead: null,
    authors: [],
    publishedAt: '2026-03-01',
    section: null,
    site: 'Báo Ví dụ',
    language: 'vi',
    canonicalUrl: canonical,
    confidence: 1,
    root,
    blocks: paragraphs.map(
      (text): Block => ({ role: 'paragraph', element: root, nodes: [], text }),
    ),
    reasons: [],
  };
  return readPageOf(
    { article, key: articleKey(url, canonical), request, text: plainText(paragraphs, stands) },
    now,
  );
}

export interface FakePage {
  readonly session: Session;
  /** The page shows something else from now on, and the annotator looks. */
  show(shown: Shown | null): void;
  /** What the user selects as the body; null: nothing. */
  pointed: { readonly root: Element; readonly hint: Hint } | null;
  /** Where the page was last read from. */
  readonly root: () => Element | null;
  close(): void;
  /** Whether the extension still stands behind the page. */
  alive: boolean;
}

/** A page with an annotator in it. */
export function openPage(
  background: FakeBackground,
  clock: TestClock,
  first: Shown | null,
  hint: Promise<Hint | null> = Promise.resolve(null),
): FakePage {
  let shown = first;
  /** How often the page has drawn itself. */
  let turn = 0;
  const ending = new AbortController();
  const { tab, send } = background.tab(first?.url ?? 'https://bao.example/');
  const sight: Sight = {
    read(request) {
      const mine = turn;
      return shown && readShown(shown, request, clock.now(), () => mine === turn);
    },
    rootOf: (hint) => ({ hint }) as unknown as Element,
    bodyAtSelection: () => page.pointed,
    secondOpinion: async () => null,
  };
  const session = createSession({
    signal: ending.signal,
    sight,
    // The real one is generic over all messages.
    send: send as unknown as Parameters<typeof createSession>[0]['send'],
    alive: () => page.alive,
    clock,
    hint,
  });
  tab.changed = (articleIds) => {
    if (!ending.signal.aborted) session.changed(articleIds);
  };
  const page: FakePage = {
    session,
    show(next) {
      shown = next;
      turn++;
      session.refresh();
    },
    pointed: null,
    root: () => session.facts().page?.request.root ?? null,
    close: () => ending.abort(),
    alive: true,
  };
  session.refresh();
  return page;
}
