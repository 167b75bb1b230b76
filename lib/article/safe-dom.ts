/*
 * A form's inputs shadow its own properties and methods by their names: a form with an input "parentElement" has that input
 * for a parent. See https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/DOM_clobbering. So what may be a form is
 * asked by what all elements inherit.
 */

/** A neighbour of a node. */
export const inherited = <
  Name extends
    | 'nextSibling'
    | 'previousSibling'
    | 'firstChild'
    | 'parentElement'
    | 'firstElementChild'
    | 'nextElementSibling',
>(
  node: Node,
  name: Name,
): Element[Name] => Reflect.get(Element.prototype, name, node);

/** Whether an element is or holds another. */
export const contains = (element: Element, other: Element): boolean =>
  Node.prototype.contains.call(element, other);

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
