export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The part of the page to watch; asked again at each start. */
  readonly root: () => Node | null;
  /** The page changed and has been quiet for a moment. */
  readonly changed: () => void;
  /** The page is at another address now, without a load. */
  readonly moved: () => void;
}

const QUIET = 400;
const LONGEST = 6_400;

/**
 * Watches the page for late content, re-rendering and route changes. Work waits until the page is quiet, and longer each
 * time while it never is: 400 ms, doubling to 6.4 s.
 */
export function watchPage({ document, signal, root, changed, moved }: WatchOptions): void {
  const window = document.defaultView;
  if (window === null) return;
  let timer = 0;
  let wait = QUIET;
  let last = 0;

  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = performance.now();
      wait = now - last < 4 * wait ? Math.min(2 * wait, LONGEST) : QUIET;
      last = now;
      changed();
      observe();
    }, wait);
  };
  const observer = new MutationObserver(later);
  const observe = (): void => {
    observer.disconnect();
    const node = root() ?? document.body;
    if (node) observer.observe(node, { subtree: true, childList: true, characterData: true });
  };

  let address = window.location.href;
  const check = (): void => {
    if (withoutHash(window.location.href) === withoutHash(address)) return;
    address = window.location.href;
    moved();
    observe();
  };
  // A content script cannot see the page's own pushState; the title and the body change with every route.
  const routes = new MutationObserver(check);
  routes.observe(document.head ?? document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
  document.addEventListener('visibilitychange', check, { signal });
  observe();

  signal.addEventListener('abort', () => {
    observer.disconnect();
    routes.disconnect();
    window.clearTimeout(timer);
  });
}

const withoutHash = (address: string): string => address.split('#')[0] ?? address;
