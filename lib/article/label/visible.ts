import type { PageRuns } from '../runs/page-runs';
import type { LabelledRun } from './page-reading';

/** A page that hides a larger share of its text hides it only for now (a fade, a consent layer): then all counts. By hand, Nov 2026. */
const MAX_HIDDEN_SHARE = 0.5;

/** The labelled runs that style sheets hide. One batch of style reads; nothing is written between them. */
export function hiddenRuns(
  document: Document,
  { boxes, runs }: PageRuns,
  labelled: readonly LabelledRun[],
): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (document.defaultView === null) return hidden;
  const seen = new Map<Element, boolean>();
  let allChars = 0;
  let hiddenChars = 0;
  for (const { run: i } of labelled) {
    const run = runs[i];
    const element = boxes[run?.box ?? -1]?.element;
    if (!run || !element) continue;
    const shown =
      seen.get(element) ??
      Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
    seen.set(element, shown);
    allChars += run.text.length;
    if (shown) continue;
    hidden.add(i);
    hiddenChars += run.text.length;
  }
  return hiddenChars > allChars * MAX_HIDDEN_SHARE ? new Set() : hidden;
}
