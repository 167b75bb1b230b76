import { offsetAtPoint } from './hit';
import type { Session } from './session';

/** Shows under the mouse which words are a citation that can be opened. Looks once a frame at the most. */
export function followMouse(document: Document, session: Session, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let frame = 0;
  let shown: AbstractRange | null = null;

  const look = (x: number, y: number): void => {
    frame = 0;
    const page = session.page();
    const offset = page === null ? null : offsetAtPoint(document, page.text, x, y);
    const { citations, anaphors } = session.state.get();
    const under =
      offset === null
        ? undefined
        : [...citations, ...anaphors].find(({ start, end }) => start <= offset && offset < end);
    const range = under?.range ?? null;
    if (range === shown) return;
    shown = range;
    session.point(range);
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons, pointerType }) => {
      if (pointerType !== 'mouse' || buttons !== 0 || frame !== 0) return;
      frame = view.requestAnimationFrame(() => look(clientX, clientY));
    },
    { signal, passive: true },
  );
}
