import type { MountedInterface, PageView } from '../../extension';
import type { Annotator } from '../start';
import { keepListening } from '../watch/keep-listening';
import type { Send } from '../writes/background-client';

/** The interface on the page. Its script comes with the user's first gesture, or with the first thing to draw. */
export interface LazyInterface {
  readonly host: HTMLElement | null;
  prefetch(): void;
  show(view: PageView): void;
  enter(): boolean;
}

/**
 * Most pages of a newspaper are never annotated: what draws there is a script of its own, so that the one which runs on
 * every page stays small.
 */
export function lazyInterface(
  document: Document,
  annotator: Annotator,
  send: Send,
  signal: AbortSignal,
): LazyInterface {
  let mounted: MountedInterface | null = null;
  let latest: PageView | null = null;
  let loading = false;

  const load = async (): Promise<void> => {
    if (!globalThis.benLe?.mountInterface) await send('startInterface', undefined);
    const mount = globalThis.benLe?.mountInterface;
    if (signal.aborted || mount === undefined) return;
    mounted ??= mount(document, annotator, signal);
    if (latest) mounted.show(latest);
  };
  const start = (): void => {
    if (loading) return;
    loading = true;
    // The worker died or the extension was updated: the next thing to draw asks again.
    void load().catch(() => {
      loading = false;
    });
  };

  return {
    get host() {
      return mounted?.host ?? null;
    },
    prefetch() {
      // A press comes before what it opens: the script is there when the mouse or the key is let go.
      keepListening(document, signal, (turn) => {
        for (const gesture of ['pointerdown', 'keydown'] as const) {
          document.addEventListener(gesture, start, { signal: turn, capture: true, once: true });
        }
      });
    },
    show(view) {
      latest = view;
      if (mounted) mounted.show(view);
      else if (view.open || view.notice || view.isOverOpenable) start();
    },
    enter: () => mounted?.enter() ?? false,
  };
}
