import type { Span } from '../anchor';

/** Ranges of one tree as spans of one line of numbers, and the way back. */
export interface Line {
  /** Null for a range whose nodes are no longer in the page. */
  readonly spans: readonly (Span | null)[];
  rangeOf(span: Span): StaticRange;
}

/** Room for every offset within a node: the length of a Text node stays below. */
const NODE = 2 ** 31;

/**
 * Lays the boundaries of ranges on one line in document order. Only the distinct nodes are compared in the tree, which is far
 * cheaper than comparing ten thousand ranges with each other. Containers are Text nodes, as `ArticleText.range` makes them.
 */
export function lineOf(ranges: readonly AbstractRange[]): Line {
  const all = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]);
  const nodes = [...new Set(all)].filter((node) => node.isConnected);
  nodes.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : a === b ? 0 : 1,
  );
  const orders = new Map(nodes.map((node, order) => [node, order]));
  const pointOf = (node: Node, offset: number): number | null => {
    const order = orders.get(node);
    return order === undefined ? null : order * NODE + offset;
  };
  const nodeAt = (point: number): Node => nodes[Math.floor(point / NODE)] ?? document;

  return {
    spans: ranges.map((range) => {
      const start = pointOf(range.startContainer, range.startOffset);
      const end = pointOf(range.endContainer, range.endOffset);
      return start === null || end === null || start >= end ? null : { start, end };
    }),
    rangeOf: ({ start, end }) =>
      new StaticRange({
        startContainer: nodeAt(start),
        startOffset: start % NODE,
        endContainer: nodeAt(end),
        endOffset: end % NODE,
      }),
  };
}
