/** Whether an element holds more than `count` others. `item(i)` stops there; for `[i]` browsers list all elements first. */
export const hasMoreThan = (count: number, element: Element): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(count) !== null;

/** By hand, 27 Nov 2026: four times the elements of the largest of 231 real article pages (4 525). */
const HUGE_ELEMENTS = 18_000;

/** Whether to read less: on a huge page each query takes as long as reading an article. */
export const isHuge = (top: Element): boolean => hasMoreThan(HUGE_ELEMENTS, top);

/** Where to look for metadata: in a huge page only in its head. */
export function metadataIn(document: Document): ParentNode {
  const { head, body } = document;
  return head && body && isHuge(body) ? head : document;
}
