import type { CardView, EditorSource, PageActions, PageView } from '../../../lib/extension';
import type { Notice } from '../../../lib/records';
import type { Guard } from '../guard';
import { createCardBox } from './card-box';
import { isSameCard, wantsFocus } from './card-identity';
import { createEditorFocus } from './editor-focus';
import { keepFrame } from './frame-keeper';

// In: the view with the card to show. Out: the editor's frame in the page, placed, filled and removed in time.
// Who has the focus is decided in editor-focus.ts; how the page's attacks end, in docs/decisions/0001-editor-frame.md.

/** How often a frame that the page destroys is made anew before the note goes to a window of its own. */
const MAX_REPLACED = 3;

export interface EditorFrameOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly source: EditorSource;
  readonly actions: PageActions;
  readonly guard: Guard;
  readonly say: (notice: Notice) => void;
  /** Milliseconds in which the editor has to be there; where a page breaks frames it never comes. */
  readonly patience: number;
}

export interface EditorFrame {
  /** Shows the card of the view, keeps a frame at hand where one is likely to be wanted, or takes it away. */
  update(view: PageView): void;
  /** Moves the focus into the card; false when there is none. */
  enter(): boolean;
  /** The page took the frame's document away: makes another. */
  revive(): void;
  /** The page lets no frame be: from now on cards open in a window of their own. */
  moveOut(): void;
  end(): void;
}

/** The card that is open, and what has happened to it since. */
interface OpenCard {
  view: CardView;
  /** The user went on in the page: Tab no longer leads back into this card, but past it. */
  hasLeft: boolean;
  /** How often the page has taken its frame away. */
  timesReplaced: number;
}

/** The editor's frame in the page: when it comes, where it stands, who has the focus, when it goes. See docs/decisions/0001-editor-frame.md. */
export function createEditorFrame(options: EditorFrameOptions): EditorFrame {
  const { host, root, source, actions, guard, say, patience } = options;
  let current: OpenCard | null = null;
  let isNeeded = false;
  /** No frame can be here: cards open in a window of their own. A sandboxed document, whose origin is opaque, gives the editor none either. */
  let isOut = window.origin === 'null';

  const focus = createEditorFocus({
    host,
    root,
    actions,
    guard,
    frame: () => keeper.frame,
    isShown: () => current !== null,
    harassed: () => {
      say({ kind: 'disturbed' });
      if (current !== null) openWindow(current.view);
    },
  });

  /** The way out where no frame can be: a window of its own for a note, and a word about a citation. */
  const openWindow = ({ card }: CardView): void => {
    if (wantsFocus(card) || focus.has()) focus.handOver();
    else focus.giveBack();
    current = null;
    // Closed first: what follows has the view drawn anew, and the card must not come with it.
    actions.close();
    box.drop();
    if (card.kind === 'note') actions.openEditorWindow(card.annotationId);
    else say({ kind: 'no-card' });
  };

  const keeper = keepFrame({
    root,
    source,
    actions,
    isNeeded: () => isNeeded || current !== null,
    left(step) {
      if (current !== null) current.hasLeft = step === 1;
      if (current?.hasLeft) focus.goOn(current.view.passage);
      else focus.giveBack();
    },
    events: {
      ready: () => {
        showCard();
        focus.follow();
      },
      replaced: () => {
        // One that is at hand and unseen is made again when it is wanted.
        if (current !== null) say({ kind: 'replaced' });
        revive();
      },
      refused: () => {
        const hadCard = current !== null;
        focus.giveBack();
        box.drop();
        if (hadCard) say({ kind: 'failed', reason: 'outdated' });
      },
    },
  });
  const box = createCardBox(keeper, patience, openWindow);
  const showCard = (): void => {
    if (current === null || !box.show(current.view)) return;
    if (focus.isContested()) keeper.frame?.tell({ kind: 'disturbed' });
  };

  const revive = (): void => {
    focus.listen();
    if (keeper.frame === null) return;
    const hadFocus = focus.has();
    box.drop();
    if (current === null) return;
    current.timesReplaced++;
    if (current.timesReplaced > MAX_REPLACED) {
      say({ kind: 'replaced' });
      openWindow(current.view);
      return;
    }
    keeper.ensure();
    box.await(current.view);
    if (hadFocus) focus.take();
  };

  const show = (view: CardView): void => {
    const before = current?.view;
    const isSame = before !== undefined && isSameCard(before.card, view.card);
    if (current !== null && isSame) current.view = view;
    else current = { view, hasLeft: false, timesReplaced: 0 };
    if (isOut) openWindow(view);
    else if (isSame) showAgain(before, view);
    else showOther(view);
  };
  const showOther = (view: CardView): void => {
    keeper.ensure();
    box.await(view);
    showCard();
    if (wantsFocus(view.card)) focus.take();
  };
  /** The same card: its passage may have another place, or the card something else to say. */
  const showAgain = (before: CardView, view: CardView): void => {
    if (before.anchor === view.anchor && keeper.frame?.isReady) {
      if (before.card !== view.card) keeper.frame.tell({ kind: 'show', card: view.card });
      return;
    }
    keeper.ensure();
    box.await(view);
    showCard();
  };
  const hide = (): void => {
    if (current === null) return;
    current = null;
    box.hide();
    focus.giveBack();
  };

  return {
    update({ open, isOverOpenable }) {
      isNeeded = open !== null || isOverOpenable;
      if (open?.kind === 'card') show(open);
      else hide();
      if (isNeeded && !isOut) keeper.ensure();
      else if (keeper.frame) keeper.dropSoon();
    },
    enter() {
      if (current === null || keeper.frame === null || current.hasLeft) return false;
      focus.take();
      return true;
    },
    revive,
    moveOut() {
      isOut = true;
      if (current !== null) openWindow(current.view);
      else box.drop();
    },
    end() {
      current = null;
      focus.end();
      box.drop();
    },
  };
}
