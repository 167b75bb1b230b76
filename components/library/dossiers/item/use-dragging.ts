import { useEffect, useRef, useState } from 'preact/hooks';
import type { DossierItem } from '../../../../lib/records';
import { usePageScroller } from '../../frame/page-scroller';
import { useDossier } from '../dossier-context';

/** Where what is dragged would go: before or behind an item. */
interface Target {
  readonly id: string;
  readonly side: 'before' | 'behind';
}

/** Pixels from the edge of the page within which it scrolls, and how far with each frame. */
const EDGE = 60;
const SCROLL_STEP = 12;

/**
 * Dragging by a handle, with mouse, pen or finger: a line shows where the item would go. Pointer events rather than the browser's
 * drag and drop, which touch does not have.
 */
export function useDragging(items: readonly DossierItem[]) {
  const { move } = useDossier();
  const scroller = usePageScroller();
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const pointer = useRef({ x: 0, y: 0 });
  const point = () => setTarget(targetAt(pointer.current));
  const end = () => {
    setDragged(null);
    setTarget(null);
  };

  useEffect(() => {
    if (dragged === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    // A pointer that rests at the edge scrolls on.
    const scroll = () => {
      if (scrollAtEdge(scroller.current, pointer.current.y)) point();
      frame = requestAnimationFrame(scroll);
    };
    let frame = requestAnimationFrame(scroll);
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [dragged]);

  const handleProps = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      pointer.current = { x: event.clientX, y: event.clientY };
      setDragged(id);
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragged !== id) return;
      pointer.current = { x: event.clientX, y: event.clientY };
      point();
    },
    onPointerUp: () => {
      if (dragged === id && target !== null && target.id !== id) drop(id, target);
      end();
    },
    onPointerCancel: end,
  });
  const drop = (id: string, { id: other, side }: Target) => {
    const at = items.findIndex((item) => item.id === other);
    const follower = items[at + 1]?.id ?? null;
    move(() => ({ ids: [id], before: side === 'before' ? other : follower }));
  };
  return { dragged, target, handleProps };
}

/** @returns whether it scrolled */
function scrollAtEdge(scroller: HTMLElement | null, y: number): boolean {
  const { top = 0, bottom = innerHeight } = scroller?.getBoundingClientRect() ?? {};
  const step = y < top + EDGE ? -SCROLL_STEP : y > bottom - EDGE ? SCROLL_STEP : 0;
  if (step === 0 || scroller === null) return false;
  const before = scroller.scrollTop;
  scroller.scrollBy({ top: step, behavior: 'instant' });
  return scroller.scrollTop !== before;
}

function targetAt({ x, y }: { readonly x: number; readonly y: number }): Target | null {
  const row = document.elementsFromPoint(x, y).find((each) => each.matches('.dossier-item'));
  if (!(row instanceof HTMLElement) || row.dataset.item === undefined) return null;
  const { top, height } = row.getBoundingClientRect();
  return { id: row.dataset.item, side: y < top + height / 2 ? 'before' : 'behind' };
}
