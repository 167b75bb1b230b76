import { type Caret, keepCaret } from './gestures/caret';
import { type Commands, createCommands } from './gestures/commands';
import { type GestureOptions, listenToGestures } from './gestures/gestures';
import { followMouse } from './gestures/hover';
import type { ReadOtherwise } from './page/ask-second-opinion';
import type { Layout, ReadPage } from './page/read-page';
import { createSight } from './page/sight';
import { keepPaintCurrent } from './paint/painting';
import { createSession, type Session, type SessionOptions } from './session';
import { type Clock, realClock } from './watch/clock';
import { keepListening } from './watch/keep-listening';
import type { watchPage } from './watch/watch';
import type { Look } from './watch/watch-pace';

export interface AnnotatorOptions
  extends Omit<SessionOptions, 'sight' | 'clock'>,
    Omit<GestureOptions, 'session'> {
  /** How a page is read as an article: lib/article, which another script of the extension has loaded. */
  readonly layout: Layout;
  /** A second opinion where our own reading is unsure. */
  readonly readOtherwise: ReadOtherwise;
  /** How changes of the page are noticed: `watchPage`, which another script of the extension has loaded. */
  readonly watch: typeof watchPage;
  readonly clock?: Clock;
}

export interface Annotator {
  readonly session: Session;
  readonly commands: Commands;
  readonly caret: Caret;
}

/** Starts the annotator on a page; everything ends with `signal`. Nothing is written to the page's DOM. */
export function startAnnotator(options: AnnotatorOptions): Annotator {
  const { document, signal, layout, readOtherwise, watch, clock = realClock } = options;
  const sight = createSight(document, layout, readOtherwise, clock);
  const session = createSession({ ...options, sight, clock });
  const caret = keepCaret(document, session, signal);
  const repair = keepPaintCurrent(session, signal);
  let offerToolbar = (): void => {};
  keepListening(document, signal, (turn) => {
    offerToolbar = listenToGestures({ ...options, session, signal: turn });
    followMouse(document, session, turn);
    // A page in the back/forward cache receives no messages: https://developer.mozilla.org/en-US/docs/Glossary/bfcache
    document.defaultView?.addEventListener(
      'pageshow',
      ({ persisted }) => persisted && session.changed([]),
      { signal: turn },
    );
  });
  const look = (): Look => {
    const before = performance.now();
    const hasNews = session.refresh();
    repair();
    return { hasNews, ms: performance.now() - before };
  };
  watch({
    document,
    signal,
    roots: () => articleElements(session.facts().page),
    look,
    onMoved: look,
  });
  look();
  // The user may have selected something while the annotator was being loaded.
  offerToolbar();
  return { session, commands: createCommands(session, document), caret };
}

const elementsByPage = new WeakMap<ReadPage, readonly Element[]>();

/** The article's root, and what of the article lies outside of it, such as headline and lead. Asked at each change of the page. */
function articleElements(page: ReadPage | null): readonly Element[] | null {
  if (page === null) return null;
  const known = elementsByPage.get(page);
  if (known) return known;
  const { root, blocks } = page.article;
  const outside = blocks.map(({ element }) => element).filter((element) => !root.contains(element));
  const all = [root, ...new Set(outside)];
  elementsByPage.set(page, all);
  return all;
}
