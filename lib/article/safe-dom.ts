/** A neighbour as every node has it: a form's inputs shadow its own properties by their names. */
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

/** Whether an element is or holds another; "contains" can be shadowed too. */
export const contains = (element: Element, other: Element): boolean =>
  Node.prototype.contains.call(element, other);

// "getAttribute" too.
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
