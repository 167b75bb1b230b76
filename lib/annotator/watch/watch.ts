/*
 * In: changes of the page, time.
 * Out: looks at the page, never more often than it can bear.
 */
import { keepListening } from './keep-listening';
import { SHOWING_ATTRIBUTES, touches } from './watch-near';
import { afterChange, afterLook, calm, dueAt, type Look, onLook } from './watch-pace';

/** Time that never jumps, in milliseconds; the annotator's `Clock` tells that of the day, and is not on every page. */
export interface WatchClock {
  now(): number;
  setTimeout(work: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /**
   * Where the article stands: its root, with blocks that lie outside of it such as the headline. Null or none: there is no
   * article yet, so every change counts. Asked again at each change.
   */
  readonly roots: () => Node | readonly Node[] | null;
  /** Looks at the page again; never called while an earlier look is on its way. */
  readonly look: () => Look | Promise<Look>;
  /** The page is at another address now, without a load. A look follows when it is quiet. */
  readonly onMoved: () => void;
  readonly clock?: WatchClock;
}

export interface Watch {
  /** Looks at once, whatever it costs, as when a page comes back from the browser's cache. Settles after the look. */
  lookNow(): Promise<void>;
}

/**
 * Watches the page for late content, re-rendering and route changes. A look comes when the page is quiet for 400 ms, and
 * after 3 s where it never is; looks take about 4 % of the time at most (see watch-pace.ts).
 */
export function watchPage(options: WatchOptions): Watch {
  const { document, signal, onMoved } = options;
  const view = document.defaultView;
  if (view === null || signal.aborted) return { lookNow: async () => {} };
  const clock = options.clock ?? clockOf(view);
  let pace = calm;
  let timer: number | null = null;
  let looking: Promise<void> | null = null;
  let address = view.location.href;

  const schedule = (): void => {
    const due = dueAt(pace);
    if (due === null || timer !== null || looking !== null || signal.aborted) return;
    // A change does not start the timer anew: it stays cheap, and a page that never rests cannot put off the look for ever.
    timer = clock.setTimeout(() => {
      timer = null;
      if ((dueAt(pace) ?? Number.POSITIVE_INFINITY) <= clock.now()) void look();
      else schedule();
    }, due - clock.now());
  };
  const noteChange = (): void => {
    pace = afterChange(pace, clock.now());
    schedule();
  };

  /** Whether the page had gone to another address. */
  const followAddress = (): boolean => {
    const { href } = view.location;
    if (href === address) return false;
    const isOther = withoutHash(href) !== withoutHash(address);
    address = href;
    if (!isOther) return false;
    onMoved();
    noteChange();
    return true;
  };

  const lookOnce = async (): Promise<void> => {
    if (signal.aborted || followAddress()) return;
    pace = onLook(pace);
    const start = clock.now();
    let result: Look | null = null;
    try {
      result = await options.look();
    } finally {
      const now = clock.now();
      pace = afterLook(pace, result ?? { hasNews: false, ms: now - start }, now);
    }
  };
  const look = (): Promise<void> => {
    looking ??= lookOnce().finally(() => {
      looking = null;
      schedule();
    });
    return looking;
  };
  const lookNow = async (): Promise<void> => {
    // An earlier look may have begun before the change that matters; its faults are its own caller's.
    await looking?.catch(() => {});
    await look();
  };

  const observer = new MutationObserver((records) => {
    if (followAddress()) return;
    const places = options.roots();
    const roots = places === null ? [] : 'nodeType' in places ? [places] : places;
    if (touches(records, roots)) noteChange();
  });
  // The document stays the same when the page replaces its root or body, or writes itself anew.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...SHOWING_ATTRIBUTES],
  });
  // A content script cannot see the page's own `pushState`; the event of the Navigation API reaches it, in browsers that have one.
  // https://developer.mozilla.org/en-US/docs/Web/API/Navigation/currententrychange_event
  if ('navigation' in view)
    view.navigation.addEventListener('currententrychange', followAddress, { signal });
  keepListening(document, signal, (turn) => {
    view.addEventListener('popstate', followAddress, { signal: turn });
    view.addEventListener('pageshow', (event) => event.persisted && void lookNow(), {
      signal: turn,
    });
    document.addEventListener('visibilitychange', followAddress, { signal: turn });
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clock.clearTimeout(timer);
  });
  return { lookNow };
}

const clockOf = (view: Window): WatchClock => ({
  now: () => performance.now(),
  setTimeout: (work, ms) => view.setTimeout(work, ms),
  clearTimeout: (timer) => view.clearTimeout(timer),
});

const withoutHash = (address: string): string => address.split('#')[0] ?? address;
