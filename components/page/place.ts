import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import type { Anchor } from './view';

/** In CSS pixels: less than this of a card is of no use. */
const LEAST_HEIGHT = 200;

interface Beside {
  readonly anchor: Anchor;
  readonly placement: Placement;
  /** The passage has left the window. */
  readonly away?: (() => void) | undefined;
}

/**
 * Keeps a box beside a passage: never over it where there is room, always inside the window.
 * @returns ends it
 */
export function placeBeside(
  floating: HTMLElement,
  { anchor, placement, away }: Beside,
): () => void {
  const reference = { getBoundingClientRect: anchor, contextElement: document.documentElement };
  const middleware = [
    offset(8),
    flip({ padding: 8, fallbackStrategy: 'initialPlacement', fallbackAxisSideDirection: 'end' }),
    size({
      padding: 8,
      apply: ({ availableHeight }) => {
        floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
      },
    }),
    // Over the passage only where there is no room for the least height beside it.
    shift({ padding: 8, crossAxis: true }),
    hide(),
  ];
  const place = async (): Promise<void> => {
    const found = await computePosition(reference, floating, {
      placement,
      strategy: 'fixed',
      middleware,
    });
    floating.style.translate = `${Math.round(found.x)}px ${Math.round(found.y)}px`;
    floating.dataset.placed = '';
    if (found.middlewareData.hide?.referenceHidden) away?.();
  };
  return autoUpdate(reference, floating, () => void place());
}
