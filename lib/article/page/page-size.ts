/**
 * Whether an element holds more others than `count`. Asked by `item`: for an index in brackets browsers count, and list,
 * every element there is.
 */
export const hasMoreThan = (count: number, element: Element): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(count) !== null;

/** Some four times the elements of the largest of 231 real article pages (4 525). */
const HUGE = 18_000;

/** Whether to ask and read less: on a huge page each query takes as long as reading an article. */
export const isHuge = (top: Element): boolean => hasMoreThan(HUGE, top);

/** Where to look for what the page tells of itself: in its head alone where it is huge. */
export function metadataIn(document: Document): ParentNode {
  const { head, body } = document;
  return head && body && isHuge(body) ? head : document;
}
