import type { CardView } from '../../../lib/extension';
import { placeBeside } from '../toolbar/place-beside';
import type { FrameKeeper } from './frame-keeper';
import { setHidden } from './framed-document';

/** The box of the editor's frame in the page, as the card in it comes and goes. */
export interface CardBox {
  /** Starts the time in which the frame has to be there. */
  await(view: CardView): void;
  /** Places the box and has the frame draw the card, where the frame is there. True when it was. */
  show(view: CardView): boolean;
  hide(): void;
  /** The frame goes, and its box with it. */
  drop(): void;
}

/**
 * @param patience milliseconds in which the frame has to be there
 * @param late it is not
 */
export function createCardBox(
  keeper: FrameKeeper,
  patience: number,
  late: (view: CardView) => void,
): CardBox {
  let stopPlacing: (() => void) | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(deadline);
    stopPlacing?.();
    stopPlacing = null;
  };
  return {
    await(view) {
      clearTimeout(deadline);
      if (keeper.frame?.isReady === false) deadline = setTimeout(() => late(view), patience);
    },
    show({ anchor, card }) {
      const { frame } = keeper;
      if (!frame?.isReady) return false;
      stop();
      setHidden(frame.box, false);
      stopPlacing = placeBeside(frame.box, { anchor, side: 'below', align: 'start' });
      frame.tell({ kind: 'show', card });
      return true;
    },
    hide() {
      stop();
      const { frame } = keeper;
      if (frame === null) return;
      frame.tell({ kind: 'hide' });
      setHidden(frame.box, true);
      delete frame.box.dataset.placed;
    },
    drop() {
      stop();
      keeper.drop();
    },
  };
}
