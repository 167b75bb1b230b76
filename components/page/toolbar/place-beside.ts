import type { PassageBox } from '../../../lib/extension';

/** Between box and passage, and between box and edge of the window. */
const GAP_PX = 8;
/** A card that shows less than this is of no use. */
const MIN_HEIGHT_PX = 200;
/** A card with this much room stays above or below its passage; with less it may go beside the lines. */
const ENOUGH_HEIGHT_PX = 320;

export type Side = 'above' | 'below';

/** How a box stands to its passage. */
interface Stance {
  /** Where it goes if there is room. */
  readonly side: Side;
  /** Its beginning at the passage's beginning, or its middle at the passage's middle. */
  readonly align: 'start' | 'middle';
}

interface PlaceBesideOptions extends Stance {
  readonly anchor: PassageBox;
  /** The passage has left the window. */
  readonly away?: (() => void) | undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
}

/** Where a box of this size goes beside a passage in this window. Over the passage only where there is no room anywhere else. */
export function placeOf(
  passage: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
  box: Size,
  window: Size,
  { side, align }: Stance,
): Place {
  const room = {
    above: passage.top - 2 * GAP_PX,
    below: window.height - passage.bottom - 2 * GAP_PX,
  };
  const other = side === 'above' ? 'below' : 'above';
  const fits = (one: Side): boolean => room[one] >= box.height;
  const chosen = fits(side) || (!fits(other) && room[side] >= room[other]) ? side : other;
  const most = window.height - 2 * GAP_PX;
  const inside = (at: number, length: number, most: number): number =>
    Math.max(GAP_PX, Math.min(at, most - length - GAP_PX));
  const start = align === 'start' ? passage.left : (passage.left + passage.right - box.width) / 2;
  const isCramped = room[chosen] < Math.min(box.height, ENOUGH_HEIGHT_PX);
  const hasRoomBehind = window.width - passage.right - 2 * GAP_PX >= box.width;
  if (isCramped && hasRoomBehind) {
    const y = inside(passage.top, Math.min(box.height, most), window.height);
    return { x: passage.right + GAP_PX, y, maxHeight: most };
  }
  // A passage that was scrolled out of the window leaves more room than the window has.
  const maxHeight = Math.min(most, Math.max(MIN_HEIGHT_PX, room[chosen]));
  const height = Math.min(box.height, maxHeight);
  const y = chosen === 'above' ? passage.top - GAP_PX - height : passage.bottom + GAP_PX;
  return {
    x: inside(start, box.width, window.width),
    y: inside(y, height, window.height),
    maxHeight,
  };
}

/**
 * Keeps a box beside a passage, whatever scrolls or changes its size.
 * @returns ends it
 */
export function placeBeside(
  floating: HTMLElement,
  { anchor, away, ...stance }: PlaceBesideOptions,
): () => void {
  const { documentElement, body } = document;
  const place = (): void => {
    const passage = anchor();
    // What a page zooms by its own styles is measured in pixels of the window, and placed in zoomed ones.
    floating.style.zoom = `${1 / documentElement.currentCSSZoom}`;
    const view = { width: documentElement.clientWidth, height: innerHeight };
    // Its own height, not the one that it was given.
    floating.style.maxHeight = 'none';
    const box = { width: floating.offsetWidth, height: floating.offsetHeight };
    const { x, y, maxHeight } = placeOf(passage, box, view, stance);
    floating.style.maxHeight = `${maxHeight}px`;
    floating.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    floating.dataset.placed = '';
    const isOut =
      passage.bottom < 0 ||
      passage.top > view.height ||
      passage.right < 0 ||
      passage.left > view.width;
    if (isOut) away?.();
  };
  const lifetime = new AbortController();
  const { signal } = lifetime;
  // Boxes within the page scroll too.
  addEventListener('scroll', place, { signal, capture: true, passive: true });
  addEventListener('resize', place, { signal });
  // What stands above the passage may grow: an advertisement, a picture.
  const sizes = new ResizeObserver(place);
  for (const element of [floating, documentElement, body]) {
    if (element) sizes.observe(element);
  }
  place();
  return () => {
    lifetime.abort();
    sizes.disconnect();
  };
}
