import type { Session } from '../session';
import { createPainter } from './paint';

/**
 * Paints what the view says, whenever that is something else than before.
 * @returns what paints again where the page has cleared it
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
