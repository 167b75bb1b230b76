/** The user is told when the page touches the host `TROUBLE_TOUCHES` times within this. */
const TROUBLE_WINDOW_MS = 5_000;
const TROUBLE_TOUCHES = 3;
/** How long we then wait before each repair: without a pause, the page and we would keep the browser busy for ever. */
const TROUBLE_PAUSE_MS = 250;

interface Touched {
  /** The page took the host out, and with it what frames in it showed; it is back in its place. */
  restored(): void;
  /** The page does so again and again. */
  harassed(): void;
}

/**
 * The element in the page that holds all that is drawn. A plain one: a page can define what a custom element does, and take its root.
 */
export function createHost(document: Document): HTMLElement {
  return document.createElement('div');
}

export const placeHost = (host: HTMLElement): void => {
  if (host.parentNode !== host.ownerDocument.documentElement) {
    host.ownerDocument.documentElement.append(host);
  }
};

/** Watches over a host that stands in the page: wherever the page moves it or whatever it writes on it, it comes back as it was. */
export function keepHost(host: HTMLElement, signal: AbortSignal, touched: Touched): void {
  const { ownerDocument: document } = host;
  let times: readonly number[] = [];

  const isHarassed = (): boolean => {
    times = times.filter((time) => Date.now() - time < TROUBLE_WINDOW_MS);
    return times.length >= TROUBLE_TOUCHES;
  };
  const repair = (): void => {
    observer.disconnect();
    let isTouched = false;
    for (const name of host.getAttributeNames()) {
      host.removeAttribute(name);
      isTouched = true;
    }
    if (host.parentNode !== document.documentElement) {
      placeHost(host);
      touched.restored();
      isTouched = true;
    }
    observe();
    if (!isTouched) return;
    times = [...times, Date.now()];
    if (times.length === TROUBLE_TOUCHES) touched.harassed();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    if (isHarassed()) timer = setTimeout(repair, TROUBLE_PAUSE_MS);
    else repair();
  });
  const observe = (): void => {
    // The document too: `document.open` and `replaceWith` take its element away.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true });
  };
  observe();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
