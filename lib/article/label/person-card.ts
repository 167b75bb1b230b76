import type { Run } from '../runs/page-runs';
import type { MeasuredPage } from '../score/measures';
import * as Signal from '../words/signal-bits';

/** A card of a person has no more lines. By hand, 30 Nov 2026. */
const MAX_PERSON_CARD_RUNS = 5;

/** Whether a run is in a card of a person amid the text: portrait, name, and a line or two about its owner or a text of his. */
export function isInPersonCard({ boxes }: MeasuredPage, { box }: Run): boolean {
  for (let at = box, own = boxes[at]; own; at = own.parent, own = boxes[at]) {
    const { firstRun, endRun, end, tag, classNames, parent } = own;
    if (endRun - firstRun > MAX_PERSON_CARD_RUNS) return false;
    if (endRun - firstRun < 2) continue;
    const inside = boxes.slice(at, end);
    const isNamed = inside.some(({ signals }) => signals & Signal.AUTHOR);
    if (!isNamed || !inside.some(({ images }) => images > 0)) continue;
    // Entries of a live report are many of one name.
    return !boxes.some(
      (other) =>
        other !== own &&
        other.parent === parent &&
        other.tag === tag &&
        other.classNames === classNames,
    );
  }
  return false;
}
