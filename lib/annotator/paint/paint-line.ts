import type { Span } from '../../anchor';

/** Ranges of one tree as spans of one line of numbers, and the way back. */
interface Line {
  /** Null for a range whose nodes are no longer in the page. */
  readonly spans: readonly (Span | null)[];
  rangeOf(span: Span): StaticRange;
}

/**
 * Lays the boundaries of ranges on one line in document order, on which the nodes that hold a boundary stand one behind the
 * other with their lengths. Only these nodes are compared in the tree, which is far cheaper than to compare ten thousand
 * ranges with each other. Containers are Text nodes, as `ArticleText.range` makes them.
 */
export function lineOf(ranges: readonly AbstractRange[]): Line {
  const all = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]);
  const nodes = [...new Set(all)].filter((node) => node.isConnected);
  nodes.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const starts = new Map<Node, number>();
  let length = 0;
  for (const node of nodes) {
    starts.set(node, length);
    // One more than its text: the end of a node is not the start of the next.
    length += (node.nodeValue?.length ?? node.childNodes.length) + 1;
  }

  const spanOf = (range: AbstractRange): Span | null => {
    const first = starts.get(range.startContainer);
    const last = starts.get(range.endContainer);
    if (first === undefined || last === undefined) return null;
    const [start, end] = [first + range.startOffset, last + range.endOffset];
    return start < end ? { start, end } : null;
  };
  const pointAt = (at: number): readonly [Node, number] => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts.get(nodes[middle] ?? document) ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low] ?? document;
    return [node, at - (starts.get(node) ?? 0)];
  };
  return {
    spans: ranges.map(spanOf),
    rangeOf({ start, end }) {
      const [startContainer, startOffset] = pointAt(start);
      const [endContainer, endOffset] = pointAt(end);
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
  };
}
