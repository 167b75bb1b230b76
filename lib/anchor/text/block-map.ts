/**
 * A block of an article. `nodes` are its live Text nodes and `<br>` elements in reading order; `text` is their data
 * (a space for a `<br>`) with runs of white space folded to one space and none at the edges.
 */
export interface TextBlock {
  readonly role: string;
  readonly element: Element;
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** Which node, and where in it, each code unit of a block's text comes from. */
export interface BlockMap {
  readonly offsets: Uint32Array;
  nodeAt(at: number): Node | undefined;
  /** How many code units of the block's text lie before `offset` in its node number `order`. */
  at(order: number, offset: number): number;
}

const SPACE = 0x20;

/** null when the nodes no longer hold the block's text. */
export function mapBlock({ text, nodes }: TextBlock): BlockMap | null {
  const orders = new Uint32Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (const [order, node] of nodes.entries()) {
    const data = node.nodeValue ?? ' ';
    for (let offset = 0; offset < data.length; offset++) {
      const unit = data.charCodeAt(offset);
      const wanted = text.charCodeAt(length);
      const blank = unit !== wanted && isBlank(unit);
      if (unit === wanted || (blank && wanted === SPACE)) {
        orders[length] = order;
        offsets[length] = offset;
        length++;
      } else if (!blank) {
        return null;
      }
    }
  }
  if (length < text.length) return null;

  return {
    offsets,
    nodeAt: (at) => nodes[orders[at] ?? nodes.length],
    at(order, offset) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const owner = orders[middle] ?? 0;
        const before = owner < order || (owner === order && (offsets[middle] ?? 0) < offset);
        if (before) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

const isBlank = (unit: number): boolean =>
  unit <= SPACE
    ? unit === SPACE || (unit > 0x08 && unit < 0x0e)
    : /\s/.test(String.fromCharCode(unit));
