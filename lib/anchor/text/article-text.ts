/*
 * In: the blocks of an article on the live page.
 * Out: one text with the offsets of its blocks, and ranges of the page for offsets of the text.
 */
import { type BlockMap, mapBlock, type TextBlock } from './block-map';

/** Where a block stands in `ArticleText.text`, and which one of its role it is (from 1). */
export interface BlockSpan {
  readonly role: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article's text and the way between it and the live page. Offsets are UTF-16 code units of `text`. */
export interface ArticleText {
  /** The blocks' texts joined by "\n". */
  readonly text: string;
  readonly blocks: readonly BlockSpan[];
  /**
   * White space and invisible characters at the edges stay outside; null when nothing else is inside, or when the page has
   * changed there.
   */
  range(start: number, end: number): StaticRange | null;
  /** The part of a selection that lies in the article, what cannot be seen trimmed; null when there is none. */
  offsets(range: AbstractRange): Span | null;
  /** The block that holds the offset; a separator belongs to the block before it. */
  blockAt(offset: number): BlockSpan | null;
}

/** The model of `ArticleText.text`: positions in texts of different models say nothing about each other. */
export const TEXT_MODEL = 1;

/** Reads nothing of the page until `range` or `offsets` is called: maps are made for a block when it is needed. */
export function articleText(blocks: readonly TextBlock[]): ArticleText {
  const spans = spansOf(blocks);
  const text = blocks.map((block) => block.text).join('\n');
  const maps = new Map<number, BlockMap | null>();

  const mapAt = (index: number): BlockMap | null => {
    let map = maps.get(index);
    if (map === undefined) {
      const block = blocks[index];
      map = block === undefined ? null : mapBlock(block);
      maps.set(index, map);
    }
    return map;
  };

  const pointAt = (offset: number): readonly [Node, number] | null => {
    const index = indexOfBlock(spans, offset);
    const map = mapAt(index);
    const at = offset - (spans[index]?.start ?? 0);
    const node = map?.nodeAt(at);
    if (map == null || node === undefined || !node.isConnected) return null;
    const within = map.offsets[at] ?? 0;
    return node.nodeValue?.[within] === text[offset] ? [node, within] : null;
  };

  return {
    text,
    blocks: spans,
    blockAt: (offset) => spans[indexOfBlock(spans, offset)] ?? null,

    range(start, end) {
      const span = trim(text, start, end);
      const first = span && pointAt(span.start);
      const last = span && pointAt(span.end - 1);
      if (first === null || last === null) return null;
      return new StaticRange({
        startContainer: first[0],
        startOffset: first[1],
        endContainer: last[0],
        endOffset: last[1] + 1,
      });
    },

    offsets(selected) {
      const range = liveRange(selected);
      if (range === null) return null;
      let start = text.length;
      let end = 0;
      for (const [index, block] of blocks.entries()) {
        const base = spans[index]?.start ?? 0;
        for (const [order, node] of block.nodes.entries()) {
          if (!range.intersectsNode(node)) continue;
          const length = node.nodeValue?.length ?? 1;
          const from = node === range.startContainer ? range.startOffset : 0;
          const to = node === range.endContainer ? range.endOffset : length;
          const map = from < to ? mapAt(index) : null;
          if (map === null) continue;
          start = Math.min(start, base + map.at(order, from));
          end = Math.max(end, base + map.at(order, to));
        }
      }
      const span = trim(text, start, end);
      return span && wholeCharacters(text, span);
    },
  };
}

function spansOf(blocks: readonly TextBlock[]): readonly BlockSpan[] {
  const counts = new Map<string, number>();
  let at = 0;
  return blocks.map(({ role, text }) => {
    const ordinal = (counts.get(role) ?? 0) + 1;
    counts.set(role, ordinal);
    const start = at;
    at += text.length + 1;
    return { role, ordinal, start, end: start + text.length };
  });
}

function indexOfBlock(spans: readonly BlockSpan[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** White space, and what cannot be seen: matching does not see it either, so no passage may begin or end with it. */
const UNSEEN = /[\s\p{Cf}]/u;
const isBlank = (text: string, at: number): boolean => UNSEEN.test(text[at] ?? '');

function trim(text: string, from: number, to: number): Span | null {
  let start = Math.max(0, Math.trunc(from));
  let end = Math.min(text.length, Math.trunc(to));
  while (start < end && isBlank(text, start)) start++;
  while (start < end && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** A boundary never parts a surrogate pair, nor a letter and its accents. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const parts = (at: number): boolean =>
    at > 0 && ((text.codePointAt(at - 1) ?? 0) > 0xffff || /^\p{M}/u.test(text.slice(at, at + 2)));
  while (parts(start)) start--;
  while (parts(end)) end++;
  return { start, end };
}

/** A StaticRange may name points that do not exist: null for such a one. https://dom.spec.whatwg.org/#staticrange-valid */
function liveRange(selected: AbstractRange): Range | null {
  if (selected instanceof Range) return selected;
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const range = startContainer.ownerDocument?.createRange();
  if (range === undefined || startContainer.getRootNode() !== endContainer.getRootNode())
    return null;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;
