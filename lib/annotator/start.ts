import { type Commands, createCommands } from './commands';
import { listenToGestures } from './gestures';
import { followMouse } from './hover';
import { createSession, type Session, type SessionOptions } from './session';
import type { watchPage } from './watch';

export interface AnnotatorOptions extends SessionOptions {
  /** How changes of the page are noticed: `watchPage`, which another script of the extension has loaded. */
  readonly watch: typeof watchPage;
  /** Whether an event comes from our own interface. */
  readonly isOurs: (event: Event) => boolean;
  /** Moves the focus into our interface; false when nothing is open there. */
  readonly enter: () => boolean;
}

export interface Reader {
  readonly session: Session;
  readonly commands: Commands;
}

/** Starts the reader on a page; everything ends with `signal`. Nothing is written to the page's DOM. */
export function startAnnotator(options: AnnotatorOptions): Reader {
  const { document, signal, watch } = options;
  const session = createSession(options);
  const offerToolbar = listenToGestures({ ...options, session });
  followMouse(document, session, signal);
  watch({
    document,
    signal,
    root: () => session.page()?.article.root ?? null,
    changed: () => void session.refresh(),
    moved: () => void session.refresh(),
  });
  void session.refresh().then(() => {
    // Selected while the reader was still on its way.
    if (session.page() !== null && !signal.aborted) offerToolbar();
  });
  return { session, commands: createCommands(session, document) };
}
