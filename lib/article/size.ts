/** Whether an element holds more others than `count`: on huge pages counting all of them takes long. */
export const hasMoreThan = (count: number, element: Element): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*')[count] !== undefined;

/** More than twice the elements of any article page: the largest of 231 real ones has 11 806 nodes, text and all. */
const HUGE = 18_000;

/** Whether to ask and read less: on a huge page each query takes as long as reading an article. */
export const isHuge = (top: Element): boolean => hasMoreThan(HUGE, top);

/** Where to look for what the page tells of itself: in its head alone where it is huge. */
export function metadataIn(document: Document): ParentNode {
  const { head, body } = document;
  return head && body && isHuge(body) ? head : document;
}
