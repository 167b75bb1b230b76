import type {
  Card,
  CardView,
  EditorDeed,
  EditorSource,
  FromEditor,
  PageActions,
  PageView,
} from '../../../lib/extension';
import type { Notice } from '../../../lib/records';
import type { Guard } from '../guard';
import { placeBeside } from '../toolbar/place-beside';
import { createEditorFocus } from './editor-focus';
import { type Frame, makeFrame, setHidden } from './framed-document';
import { UNSAVED } from './left-behind';

/** Milliseconds that a frame which is not needed stays: what was typed last is still on its way. */
const GRACE = 400;
/** How often a frame that the page destroys is made anew before the note goes to a window of its own. */
const MOST_REPLACED = 3;

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

const keyOf = (card: Card): string =>
  card.kind === 'note' ? `note ${card.annotationId}` : `citation ${card.mentionId}`;
const wantsFocus = (card: Card): boolean => card.kind === 'note' && card.focus !== null;

/** The editor's frame in the page: when it comes, where it stands, who has the focus, when it goes. See docs/decisions/0001-editor-frame.md. */
export function createEditorFrame(options: EditorFrameOptions): EditorFrame {
  const { host, root, source, actions, guard, say, patience } = options;
  let frame: Frame | null = null;
  let shown: CardView | null = null;
  let isNeeded = false;
  /** The user went on in the page: Tab no longer leads back into this card, but past it. */
  let hasLeft = false;
  let unsaved = false;
  // A document without an origin of its own, sandboxed by its policy, gives none to the editor either.
  let isOut = window.origin === 'null';
  let replaced = 0;
  let stopPlacing: (() => void) | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let removal: ReturnType<typeof setTimeout> | undefined;

  const focus = createEditorFocus({
    host,
    root,
    actions,
    guard,
    frame: () => frame,
    isShown: () => shown !== null,
    harassed: () => {
      say({ kind: 'disturbed' });
      if (shown !== null) openWindow(shown);
    },
  });

  const drop = (): void => {
    clearTimeout(removal);
    clearTimeout(deadline);
    stopPlacing?.();
    stopPlacing = null;
    frame?.remove();
    frame = null;
    // Not at once: the view would be drawn anew in the middle of what drops it.
    if (unsaved) queueMicrotask(() => actions.editorState(false));
    unsaved = false;
  };
  const removeSoon = (): void => {
    clearTimeout(removal);
    removal = setTimeout(() => {
      if (!isNeeded && !unsaved && shown === null) drop();
    }, GRACE);
  };
  /** The way out where no frame can be: a window of its own for a note, and a word about a citation. */
  const openWindow = ({ card }: CardView): void => {
    if (wantsFocus(card) || focus.has()) focus.handOver();
    else focus.giveBack();
    shown = null;
    // Closed first: what follows has the view drawn anew, and the card must not come with it.
    actions.close();
    drop();
    if (card.kind === 'note') actions.openEditorWindow(card.annotationId);
    else say({ kind: 'no-card' });
  };

  const make = (): Frame => {
    clearTimeout(removal);
    return makeFrame(root, source, () => actions.openEditor(), {
      ready: () => {
        showCard();
        focus.follow();
      },
      heard,
      replaced: () => {
        // One that is at hand and unseen is made again when it is wanted.
        if (shown !== null) say({ kind: 'replaced' });
        revive();
      },
      refused: () => {
        const failed = shown !== null;
        focus.giveBack();
        drop();
        if (failed) say({ kind: 'failed', reason: 'outdated' });
      },
    });
  };
  const revive = (): void => {
    focus.listen();
    if (frame === null) return;
    const hadFocus = focus.has();
    drop();
    if (shown === null) return;
    replaced++;
    if (replaced > MOST_REPLACED) {
      say({ kind: 'replaced' });
      openWindow(shown);
      return;
    }
    frame = make();
    waitFor(shown);
    if (hadFocus) focus.take();
  };

  /** Places the box, and has the frame draw the card as soon as it can. */
  const showCard = (): void => {
    if (frame === null || shown === null || !frame.isReady) return;
    clearTimeout(deadline);
    const { box } = frame;
    setHidden(box, false);
    stopPlacing?.();
    stopPlacing = placeBeside(box, { anchor: shown.anchor, side: 'below', align: 'start' });
    frame.tell({ kind: 'show', card: shown.card });
    if (focus.isContested()) frame.tell({ kind: 'disturbed' });
  };
  const waitFor = (view: CardView): void => {
    clearTimeout(deadline);
    if (frame !== null && !frame.isReady) deadline = setTimeout(() => openWindow(view), patience);
  };
  const show = (view: CardView): void => {
    const before = shown;
    const isSame = before !== null && keyOf(before.card) === keyOf(view.card);
    shown = view;
    if (isOut) {
      openWindow(view);
      return;
    }
    if (isSame && before.anchor === view.anchor && frame?.isReady) {
      if (before.card !== view.card) frame.tell({ kind: 'show', card: view.card });
      return;
    }
    frame ??= make();
    if (!isSame) {
      replaced = 0;
      hasLeft = false;
    }
    waitFor(view);
    showCard();
    if (!isSame && wantsFocus(view.card)) focus.take();
  };
  const hide = (): void => {
    if (shown === null) return;
    shown = null;
    clearTimeout(deadline);
    stopPlacing?.();
    stopPlacing = null;
    frame?.tell({ kind: 'hide' });
    if (frame) {
      setHidden(frame.box, true);
      delete frame.box.dataset.placed;
    }
    focus.giveBack();
  };

  const heard = (message: Exclude<FromEditor, { kind: 'ready' }>): void => {
    switch (message.kind) {
      case 'height':
        frame?.box.style.setProperty('--height', `${Math.ceil(message.pixels)}px`);
        break;
      case 'close':
        actions.close(message.focus);
        break;
      case 'leave':
        hasLeft = message.step === 1;
        if (hasLeft && shown !== null) focus.goOn(shown.passage);
        else focus.giveBack();
        break;
      case 'state':
        unsaved = message.unsaved;
        frame?.box.toggleAttribute(UNSAVED, unsaved);
        actions.editorState(unsaved);
        if (!unsaved) removeSoon();
        break;
      case 'do':
        void perform(message.id, message.deed);
    }
  };
  const perform = async (id: number, deed: EditorDeed): Promise<void> => {
    const asked = frame;
    const { annotationId, ...result } = await actions.deed(deed);
    asked?.tell({ kind: 'done', id, result, ...(annotationId !== undefined && { annotationId }) });
  };

  return {
    update({ open, likely }) {
      isNeeded = open !== null || likely;
      if (open?.kind === 'card') show(open);
      else hide();
      if (isNeeded && !isOut) frame ??= make();
      else if (frame) removeSoon();
    },
    enter() {
      if (shown === null || frame === null || hasLeft) return false;
      focus.take();
      return true;
    },
    revive,
    moveOut() {
      isOut = true;
      if (shown !== null) openWindow(shown);
      else drop();
    },
    end() {
      shown = null;
      focus.end();
      drop();
    },
  };
}
