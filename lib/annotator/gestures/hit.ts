import type { ArticleText, Span } from '../../anchor';
import { compareCodeUnits } from '../../records';

/** A highlight by its place in the article's text, in UTF-16 code units. */
export interface HighlightSpan extends Span {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A citation, or words that point back to one: `mentionId` says to which. */
export interface MentionSpan extends Span {
  readonly mentionId: string;
}

/** Words that point back to a citation, with their place on the page. */
export interface AnaphorSpan extends MentionSpan {
  readonly range: StaticRange | null;
}

export type Hit =
  | { readonly kind: 'annotation'; readonly id: string }
  | { readonly kind: 'citation'; readonly at: number; readonly beside?: StaticRange };

/** What lies on an article's text. */
export interface Spans {
  readonly highlights: readonly HighlightSpan[];
  readonly citations: readonly MentionSpan[];
  readonly anaphors: readonly AnaphorSpan[];
}

/**
 * All of ours that lies on an offset of the article, in the order in which it is offered: highlights, the shortest first, of
 * two as long the newest; then the citation; then what the words point back to. Citations are named by their index.
 */
export function hitsAt(offset: number, { highlights, citations, anaphors }: Spans): readonly Hit[] {
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const annotations = highlights
    .filter(isHere)
    .sort(
      (a, b) => a.end - a.start - (b.end - b.start) || compareCodeUnits(b.createdAt, a.createdAt),
    )
    .map(({ id }): Hit => ({ kind: 'annotation', id }));
  const cited = citations.findIndex(isHere);
  const pointed = anaphors.filter(isHere).flatMap(({ mentionId, range }): Hit[] => {
    const at = citations.findIndex((citation) => citation.mentionId === mentionId);
    return at < 0 || at === cited || range === null
      ? []
      : [{ kind: 'citation', at, beside: range }];
  });
  return [
    ...annotations,
    ...(cited < 0 ? [] : [{ kind: 'citation', at: cited } as const]),
    ...pointed,
  ];
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

/** The article's offset of the character after a caret. */
export function offsetAtCaret(text: ArticleText, node: Node | null, offset: number): number | null {
  if (!(node instanceof Text)) return null;
  return offsetOf(text, node, offset < node.length ? offset : offset - 1);
}

/** White space that was folded away has no place of its own: it belongs to the character before it. */
function offsetOf(text: ArticleText, node: Text, start: number): number | null {
  for (
    let at = start;
    at >= Math.max(0, start - MAX_FOLDED_SPACE_CHARS) && at < node.length;
    at--
  ) {
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

const MAX_FOLDED_SPACE_CHARS = 64;
