import type { Page } from '../runs/page-runs';
import type { Labelled } from './body-runs';

/** With more of the text than this hidden, the page hides it only for now (a fade, a consent layer): all counts. */
const MOST_HIDDEN = 0.5;

/** The labelled runs that style sheets hide: one batch of style reads, none of layout, nothing written between them. */
export function hiddenRuns(
  document: Document,
  { boxes, runs }: Page,
  labelled: readonly Labelled[],
): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (document.defaultView === null) return hidden;
  const seen = new Map<Element, boolean>();
  let all = 0;
  let lost = 0;
  for (const { run: i } of labelled) {
    const run = runs[i];
    const element = boxes[run?.box ?? -1]?.element;
    if (!run || !element) continue;
    const shown =
      seen.get(element) ??
      Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
    seen.set(element, shown);
    all += run.text.length;
    if (shown) continue;
    hidden.add(i);
    lost += run.text.length;
  }
  return lost > all * MOST_HIDDEN ? new Set() : hidden;
}
