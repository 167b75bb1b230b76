import type { Span } from '../../anchor';

/** Ranges of a document as spans of whole numbers, which are cheap to compare, and the way back. */
interface NumberLine {
  /** Null for a range whose nodes are no longer in the page. */
  readonly spans: readonly (Span | null)[];
  rangeOf(span: Span): StaticRange;
}

/**
 * Numbers the boundaries of ranges in document order. The nodes in which a range begins or ends are sorted once and laid one
 * behind the other, each as long as its text; a boundary is the start of its node plus its offset. Ten thousand ranges
 * compared with each other in the tree would cost far more. Containers are Text nodes, as `ArticleText.range` makes them.
 */
export function numberLineOf(ranges: readonly AbstractRange[]): NumberLine {
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
