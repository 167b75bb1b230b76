import { useState } from 'preact/hooks';
import type { DossierItem } from '../../../../lib/records';
import { usePageScroller } from '../../frame/page-scroller';
import { useDossier } from '../dossier-context';

/** Where what is dragged would go: before or behind an item. */
interface Target {
  readonly id: string;
  readonly side: 'before' | 'behind';
}

/** Pixels from the edge of the page within which it scrolls, and how far with each move of the pointer. */
const EDGE = 60;
const SCROLL_STEP = 24;

/**
 * Dragging by a handle, with mouse, pen or finger: a line shows where the item would go. Pointer events rather than the browser's
 * drag and drop, which touch does not have.
 */
export function useDragging(items: readonly DossierItem[]) {
  const { drag } = useDossier();
  const scroller = usePageScroller();
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  const end = () => {
    setDragged(null);
    setTarget(null);
  };
  const handleProps = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(id);
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragged !== id) return;
      scrollAtEdge(scroller.current, event.clientY);
      setTarget(targetAt(event.clientX, event.clientY));
    },
    onPointerUp: () => {
      if (dragged === id && target !== null && target.id !== id) drop(id, target);
      end();
    },
    onPointerCancel: end,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && dragged === id) end();
    },
  });
  const drop = (id: string, { id: other, side }: Target) => {
    const at = items.findIndex((item) => item.id === other);
    const follower = items[at + 1]?.id ?? null;
    drag(id, side === 'before' ? other : follower);
  };
  return { dragged, target, handleProps };
}

function scrollAtEdge(scroller: HTMLElement | null, y: number): void {
  const { top = 0, bottom = innerHeight } = scroller?.getBoundingClientRect() ?? {};
  const step = y < top + EDGE ? -SCROLL_STEP : y > bottom - EDGE ? SCROLL_STEP : 0;
  if (step !== 0) scroller?.scrollBy({ top: step, behavior: 'instant' });
}

function targetAt(x: number, y: number): Target | null {
  const row = document.elementsFromPoint(x, y).find((each) => each.matches('.dossier-item'));
  if (!(row instanceof HTMLElement) || row.dataset.item === undefined) return null;
  const { top, height } = row.getBoundingClientRect();
  return { id: row.dataset.item, side: y < top + height / 2 ? 'before' : 'behind' };
}
