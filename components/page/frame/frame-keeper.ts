import type { EditorDeed, EditorSource, PageActions } from '../../../lib/extension';
import { type Frame, type FrameEvents, makeFrame } from './framed-document';
import { UNSAVED } from './left-behind';

/** How long a frame that is not needed stays: what was typed last is still on its way. */
const GRACE_MS = 400;

interface FrameKeeperOptions {
  readonly root: ShadowRoot;
  readonly source: EditorSource;
  readonly actions: PageActions;
  readonly events: Omit<FrameEvents, 'heard'>;
  /** The user goes on with Tab: 1 to what follows the passage in the page, -1 back. */
  readonly left: (step: 1 | -1) => void;
  /** Whether a card is shown in it, or likely to be. */
  readonly isNeeded: () => boolean;
}

/** The editor's frame in a page: one at the most, as long as somebody needs it or words in it are not on disk. */
export interface FrameKeeper {
  readonly frame: Frame | null;
  /** Makes one where there is none. */
  ensure(): Frame;
  drop(): void;
  /** Takes the frame away after a moment, where it is not needed then. */
  dropSoon(): void;
  /** Whether words in it are not on disk. */
  setUnsaved(isUnsaved: boolean): void;
}

export function keepFrame(options: FrameKeeperOptions): FrameKeeper {
  const { root, source, actions, events, left, isNeeded } = options;
  let frame: Frame | null = null;
  let isUnsaved = false;
  let removal: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    clearTimeout(removal);
    frame?.remove();
    frame = null;
    // Not at once: the view would be drawn anew in the middle of what drops it.
    if (isUnsaved) queueMicrotask(() => actions.editorState(false));
    isUnsaved = false;
  };
  const dropSoon = (): void => {
    clearTimeout(removal);
    removal = setTimeout(() => {
      if (!isNeeded() && !isUnsaved) drop();
    }, GRACE_MS);
  };
  const keeper: FrameKeeper = {
    get frame() {
      return frame;
    },
    ensure() {
      if (frame === null) {
        clearTimeout(removal);
        frame = makeFrame(root, source, () => actions.openEditor(), { ...events, heard });
      }
      return frame;
    },
    drop,
    dropSoon,
    setUnsaved(now) {
      isUnsaved = now;
      frame?.box.toggleAttribute(UNSAVED, now);
      actions.editorState(now);
      if (!now) dropSoon();
    },
  };
  const heard = answerFrame(keeper, actions, left);
  return keeper;
}

/**
 * Does what the editor's frame asks of the page.
 * @param left Tab leads out of the card
 */
function answerFrame(
  keeper: FrameKeeper,
  actions: Pick<PageActions, 'close' | 'deed'>,
  left: (step: 1 | -1) => void,
): FrameEvents['heard'] {
  const perform = async (id: number, deed: EditorDeed): Promise<void> => {
    const { frame } = keeper;
    const result = await actions.deed(deed);
    frame?.tell({ kind: 'done', id, result });
  };
  return (message) => {
    switch (message.kind) {
      case 'height':
        keeper.frame?.box.style.setProperty('--height', `${Math.ceil(message.pixels)}px`);
        break;
      case 'close':
        actions.close(message.focus);
        break;
      case 'leave':
        left(message.step);
        break;
      case 'state':
        keeper.setUnsaved(message.unsaved);
        break;
      case 'do':
        void perform(message.id, message.deed);
    }
  };
}
