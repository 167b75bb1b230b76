import type { CitationOnPage, Entry, Placement } from '../view';

/** A live range over what may have been a static one, so that it has boxes and can be selected. */
export function liveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Scrolls the passage to the middle of the window and puts the caret at its start, so that the keyboard goes on from there. */
export function showRange(range: AbstractRange, document: Document): void {
  const live = liveRange(range);
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  const box = live.getBoundingClientRect();
  const view = document.defaultView;
  if (view !== null && (box.top < 80 || box.bottom > view.innerHeight - 80)) {
    // The element would do for short paragraphs, but a passage can lie far down in a long one.
    view.scrollBy({
      top: box.top - view.innerHeight / 2 + Math.min(box.height, view.innerHeight) / 2,
      behavior: calm ? 'auto' : 'smooth',
    });
  }
  document.getSelection()?.collapse(live.startContainer, live.startOffset);
}

/** Entries that have a place, in reading order. */
export const placedEntries = (
  entries: readonly Entry[],
): readonly (Entry & { readonly place: Exclude<Placement, { kind: 'orphan' }> })[] =>
  entries
    .filter(
      (entry): entry is Entry & { readonly place: Exclude<Placement, { kind: 'orphan' }> } =>
        entry.place.kind !== 'orphan',
    )
    .sort((a, b) => a.place.start - b.place.start);

export const placedCitations = (
  citations: readonly CitationOnPage[],
): readonly (CitationOnPage & { readonly range: StaticRange })[] =>
  citations.filter(
    (citation): citation is CitationOnPage & { readonly range: StaticRange } =>
      citation.range !== null,
  );

/** The first stop after the caret; after the last stop, the first of all. */
export function nextStop<T>(
  stops: readonly T[],
  rangeOf: (stop: T) => AbstractRange,
  document: Document,
): T | null {
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null) return stops[0] ?? null;
  const caret = new Range();
  caret.setStart(node, selection.focusOffset);
  return stops.find((stop) => compareStarts(rangeOf(stop), caret) > 0) ?? stops[0] ?? null;
}

const compareStarts = (a: AbstractRange, b: AbstractRange): number =>
  liveRange(a).compareBoundaryPoints(Range.START_TO_START, liveRange(b));
