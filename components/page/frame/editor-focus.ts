import type { PageActions } from '../../../lib/extension';
import type { Guard, GuardedEditor } from '../guard';
import { focusAfter } from './focus-after';
import type { Frame } from './framed-document';
import { stopLateKeys } from './late-keys';
import { countThefts } from './theft-count';

/** How long no focus in the page's window means that the user writes in another one: a frame that goes leaves none for a moment too. */
const AWAY_MS = 300;

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
  /** The card goes while the user types: see `stopLateKeys`. */
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
  const thefts = countThefts();
  let before: HTMLElement | null = null;
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
    if (thefts.add()) harassed();
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
  // A press on what is ours in the page, a notice or the edge of a card, leaves the focus in the note.
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
    isContested: thefts.isContested,
    take() {
      if (document.activeElement instanceof HTMLElement && !isInFrame()) {
        before = document.activeElement;
      }
      guardKeys();
      focusFrame();
    },
    handOver() {
      const focused = before?.isConnected ? before : document.body;
      const box = frame()?.box.getBoundingClientRect() ?? new DOMRect();
      giveBack();
      isAway = false;
      // Where the focus is elsewhere than it was left, the page moved it, not the user.
      const isUserBack = (): boolean => isAway && document.activeElement === focused;
      stopLateKeys(guard, { host, box, isUserBack });
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
