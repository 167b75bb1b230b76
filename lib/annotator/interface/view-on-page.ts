import type { PageView, PassageBox } from '../../extension';
import type { Facts } from '../facts';
import { liveRange } from '../gestures/navigate';
import type { OpenView, View } from '../view';

/** What the interface on the page draws. */
export const viewOnPage = (
  { open, notice }: View,
  { settings, isOverOpenable }: Pick<Facts, 'settings' | 'isOverOpenable'>,
): PageView => ({
  open: open && openOnPage(open),
  notice,
  colourNames: settings.colourNames,
  isOverOpenable,
});

function openOnPage(open: OpenView): PageView['open'] {
  const { range, ...rest } = open;
  const anchor = boxOf(range);
  return rest.kind === 'card' ? { ...rest, anchor, passage: range } : { ...rest, anchor };
}

/** A passage keeps its function while the view changes: a new one would mean another passage, and place the box again. */
const boxes = new WeakMap<AbstractRange, PassageBox>();

function boxOf(range: AbstractRange): PassageBox {
  const known = boxes.get(range);
  if (known) return known;
  const anchor: PassageBox = () => liveRange(range).getBoundingClientRect();
  boxes.set(range, anchor);
  return anchor;
}
