import type { Anchor, PageView } from '../../components/page';
import { type Facts, liveRange, type OpenView, type View } from '../../lib/annotator';

/** What the interface on the page draws. */
export const pageView = (
  { open, notice }: View,
  { settings, likely }: Pick<Facts, 'settings' | 'likely'>,
): PageView => ({
  open: open && openOnPage(open),
  notice,
  colourNames: settings.colourNames,
  likely,
});

function openOnPage(open: OpenView): PageView['open'] {
  const { range, ...rest } = open;
  const anchor = anchorOf(range);
  return rest.kind === 'card' ? { ...rest, anchor, passage: range } : { ...rest, anchor };
}

/** One function for a passage, whatever else changes: a new one would have the box placed again. */
const anchors = new WeakMap<AbstractRange, Anchor>();

function anchorOf(range: AbstractRange): Anchor {
  const known = anchors.get(range);
  if (known) return known;
  const anchor: Anchor = () => liveRange(range).getBoundingClientRect();
  anchors.set(range, anchor);
  return anchor;
}
