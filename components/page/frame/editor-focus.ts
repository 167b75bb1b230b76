import type { PageActions } from '../../../lib/extension';
import type { Guard, GuardedEditor } from '../guard';
import { focusAfter } from './focus-after';
import type { Frame } from './framed-document';

/** A page that takes the focus so often within so many milliseconds lets nobody type here. */
const MOST_THEFTS = 15;
const THEFT_MS = 3_000;
/** Letters that were lost once may be chance; a page that took the focus so often will do so under the next card too. */
const FEWEST_TO_WARN = 2;
/** So long no focus is in the page's window when the user writes in another; a frame that goes leaves none for a moment too. */
const AWAY_MS = 300;
/** Who has typed nothing for so many milliseconds has seen that the card is gone. */
const PAUSE_MS = 2_000;

interface EditorFocusOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly actions: PageActions;
  readonly guard: Guard;
  readonly frame: () => Frame | null;
  readonly isShown: () => boolean;
  /** The page takes the focus again and again. */
  readonly harassed: () => void;
}

/** Who has the focus and the keys while a card is open: the editor's frame, until the user goes back to the page. */
export interface EditorFocus {
  /** Whether the keys are the frame's, though it may still have no document to take them. */
  has(): boolean;
  /** Whether the next card has to warn that letters may be lost. */
  isContested(): boolean;
  take(): void;
  /**
   * The card goes while the user types: what is typed on is no letter for the page. Ends with a pause, a press elsewhere than where
   * the card stood, Escape, or the user's return from the note's own window.
   */
  handOver(): void;
  /** The user goes on with Tab, to what follows the passage in the page. */
  goOn(passage: AbstractRange): void;
  /** The frame's document has come: it gets the focus that it was to have. */
  follow(): void;
  /** To where it was before the card opened. */
  giveBack(): void;
  /** Listens again where the page has taken all listeners away, as `document.open` does; twice is once. */
  listen(): void;
  end(): void;
}

export function createEditorFocus({
  host,
  root,
  actions,
  guard,
  frame,
  isShown,
  harassed,
}: EditorFocusOptions): EditorFocus {
  const { ownerDocument: document } = root;
  let before: HTMLElement | null = null;
  /** When the page took it last, in milliseconds of the page's clock. */
  let thefts: readonly number[] = [];
  /** Whether the user was in another window since the note went there. */
  let isAway = false;

  const isInFrame = (): boolean => frame()?.box.contains(root.activeElement) ?? false;
  // Chromium loses a focus that is given while a frame changes its document: keys would go to the page until the card is closed.
  const focusFrame = (): void => {
    const current = frame();
    if (!current?.isReady) return;
    current.focus();
    // Firefox loses a focus that is given to a frame of another origin within a key's event.
    setTimeout(() => {
      if (guard.active === editing && !isInFrame()) frame()?.focus();
    });
  };
  const reclaim = (): void => {
    const now = performance.now();
    thefts = [...thefts.slice(-MOST_THEFTS), now];
    const [first = now] = thefts;
    if (thefts.length > MOST_THEFTS && now - first < THEFT_MS) harassed();
    else focusFrame();
  };
  const editing: GuardedEditor = {
    host,
    lost: () => frame()?.tell({ kind: 'disturbed' }),
    reclaim,
    escaped: () => actions.close(true),
  };
  const guardKeys = (): void => {
    if (guard.active === editing) return;
    guard.listen();
    guard.active = editing;
  };
  // A press inside the frame gives the page no other sign than that its window loses the focus.
  const onBlur = (): void => {
    setTimeout(() => {
      isAway ||= !document.hasFocus();
    }, AWAY_MS);
    if (isShown() && isInFrame()) guardKeys();
  };
  // A press on what is ours in the page, a message or the edge of a card, leaves the focus in the note.
  const onPress = (event: Event): void => {
    if (guard.active === editing) event.preventDefault();
  };
  const listen = (): void => window.addEventListener('blur', onBlur);
  const giveBack = (): void => {
    guard.active = null;
    if (isInFrame()) {
      if (before?.isConnected) before.focus({ preventScroll: true });
      if (isInFrame()) (root.activeElement as HTMLElement | null)?.blur();
    }
    before = null;
  };
  root.addEventListener('mousedown', onPress);
  listen();

  return {
    has: () => guard.active === editing || isInFrame(),
    isContested: () => thefts.length >= FEWEST_TO_WARN,
    take() {
      if (document.activeElement instanceof HTMLElement && !isInFrame()) {
        before = document.activeElement;
      }
      guardKeys();
      focusFrame();
    },
    handOver() {
      const focused = before?.isConnected ? before : document.body;
      const card = frame()?.box.getBoundingClientRect() ?? new DOMRect();
      giveBack();
      isAway = false;
      let pause: ReturnType<typeof setTimeout> | undefined;
      const release = (): void => {
        if (guard.active === going) guard.active = null;
      };
      const wait = (): void => {
        clearTimeout(pause);
        pause = setTimeout(release, PAUSE_MS);
      };
      const going: GuardedEditor = {
        host,
        lost: wait,
        // Back from the other window; where the focus is elsewhere than it was left, that is the page's doing.
        reclaim: () => isAway && document.activeElement === focused && release(),
        escaped: release,
        isMeant: ({ clientX: x, clientY: y }) =>
          card.left <= x && x <= card.right && card.top <= y && y <= card.bottom,
      };
      guard.active = going;
      wait();
    },
    goOn(passage) {
      guard.active = null;
      if (!focusAfter(passage)) giveBack();
      before = null;
    },
    follow() {
      if (guard.active === editing) focusFrame();
    },
    giveBack,
    listen,
    end() {
      window.removeEventListener('blur', onBlur);
      root.removeEventListener('mousedown', onPress);
      giveBack();
    },
  };
}
