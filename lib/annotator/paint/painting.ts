import type { Session } from '../session';
import { createPainter } from './paint';

/**
 * Paints what the view says, each time that it says something else.
 * @returns paints again, at once, what the page has cleared
 */
export function keepPaintCurrent(session: Session, signal: AbortSignal): () => void {
  const painter = createPainter(signal);
  let painted = session.view().paint;
  let emphasised: AbstractRange | null = null;
  session.subscribe(() => {
    const { paint } = session.view();
    const isSame =
      sameItems(paint.highlights, painted.highlights) &&
      sameItems(paint.citations, painted.citations);
    if (!isSame) painter.paint(paint);
    painted = paint;
    const now = session.facts().emphasisedRange;
    if (now !== emphasised) painter.emphasise(now);
    emphasised = now;
  }, signal);
  return () => painter.repair();
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
