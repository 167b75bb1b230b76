import type { Session } from '../session';
import { hitsAt, offsetAtPoint } from './hit';

/**
 * Shows under the mouse which words are a citation that can be opened, and tells when it is over anything that a click
 * opens. Looks once a frame at the most.
 */
export function followMouse(document: Document, session: Session, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let frame = 0;

  const pointAt = (x: number, y: number): void => {
    frame = 0;
    if (signal.aborted) return;
    const { page, isOverOpenable, emphasisedRange } = session.facts();
    const { enabled, spans, citations, anaphors } = session.view();
    const offset = page === null || !enabled ? null : offsetAtPoint(document, page.text, x, y);
    const holds = ({ start, end }: { start: number; end: number }): boolean =>
      offset !== null && start <= offset && offset < end;
    const under = [...citations, ...anaphors].find(holds)?.range ?? null;
    const isOver = offset !== null && hitsAt(offset, spans).length > 0;
    if (under !== emphasisedRange || isOver !== isOverOpenable)
      session.set({ emphasisedRange: under, isOverOpenable: isOver });
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons, pointerType }) => {
      if (pointerType !== 'mouse' || buttons !== 0 || frame !== 0) return;
      frame = view.requestAnimationFrame(() => pointAt(clientX, clientY));
    },
    { signal, passive: true },
  );
  // A finger or a pen is never over anything before it presses.
  document.addEventListener(
    'pointerdown',
    ({ isTrusted, clientX, clientY, pointerType }) => {
      if (isTrusted && pointerType !== 'mouse') pointAt(clientX, clientY);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
