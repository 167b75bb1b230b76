import type { ArticleText } from '../anchor';
import type { AnaphorPlace, CitationPlace, Entry } from './state';

export type Hit =
  | { readonly kind: 'annotation'; readonly id: string }
  | { readonly kind: 'citation'; readonly at: number; readonly beside?: StaticRange };

/**
 * What of ours is at an offset of the article: a citation before a highlight, since it is the smaller; of several highlights
 * the shortest, then the newest. Words that only point back to a citation come last: nothing shows them.
 */
export function hitAt(
  offset: number,
  entries: readonly Entry[],
  citations: readonly CitationPlace[],
  anaphors: readonly AnaphorPlace[],
  spanOf: (entry: Entry) => { start: number; end: number } | null,
): Hit | null {
  const at = citations.findIndex(({ start, end }) => start <= offset && offset < end);
  if (at >= 0) return { kind: 'citation', at };
  let best: { readonly id: string; readonly length: number; readonly createdAt: string } | null =
    null;
  for (const entry of entries) {
    const span = spanOf(entry);
    if (span === null || offset < span.start || offset >= span.end) continue;
    const { id, createdAt } = entry.annotation;
    const length = span.end - span.start;
    const better =
      best === null ||
      length < best.length ||
      (length === best.length && createdAt > best.createdAt);
    if (better) best = { id, length, createdAt };
  }
  if (best !== null) return { kind: 'annotation', id: best.id };
  const anaphor = anaphors.find(({ start, end }) => start <= offset && offset < end);
  const meant = citations.findIndex(({ mentionId }) => mentionId === anaphor?.mentionId);
  if (meant >= 0 && anaphor?.range) return { kind: 'citation', at: meant, beside: anaphor.range };
  return null;
}

/** The article's offset under a point of the window, in CSS pixels; null beside the text. */
export function offsetAtPoint(
  document: Document,
  text: ArticleText,
  x: number,
  y: number,
): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || !(caret.offsetNode instanceof Text)) return null;
  const { offsetNode: node, offset } = caret;
  // The caret stands between two characters; the point is on the one whose box holds it.
  for (const start of [offset - 1, offset]) {
    if (start < 0 || start >= node.length) continue;
    const character = document.createRange();
    character.setStart(node, start);
    character.setEnd(node, start + 1);
    const inside = [...character.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (inside) return offsetOf(text, node, start);
  }
  return null;
}

/** The article's offset of the character behind a caret. */
export function offsetAtCaret(text: ArticleText, node: Node | null, offset: number): number | null {
  if (!(node instanceof Text)) return null;
  return offsetOf(text, node, offset < node.length ? offset : offset - 1);
}

/** White space that was folded away has no place of its own: it belongs to the character before it. */
function offsetOf(text: ArticleText, node: Text, start: number): number | null {
  for (let at = start; at >= Math.max(0, start - LONGEST_GAP) && at < node.length; at--) {
    const span = text.offsets(
      new StaticRange({
        startContainer: node,
        startOffset: at,
        endContainer: node,
        endOffset: at + 1,
      }),
    );
    if (span !== null) return span.start;
  }
  return null;
}

const LONGEST_GAP = 64;
