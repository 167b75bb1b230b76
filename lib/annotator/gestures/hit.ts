import type { ArticleText, Span } from '../../anchor';
import { compareCodeUnits } from '../../records';

/** A highlight by its place in the article's text, in UTF-16 code units. */
export interface HighlightSpan extends Span {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A citation, or words that point back to one: `mentionId` says to which. */
export interface CitationSpan extends Span {
  readonly mentionId: string;
}

/** Words that point back to a citation, with their place on this page. */
export interface AnaphorOnPage extends CitationSpan {
  readonly range: StaticRange | null;
}

export type Hit =
  | { readonly kind: 'highlight'; readonly annotationId: string }
  | {
      readonly kind: 'citation';
      /** Which of `Spans.citations`. */
      readonly citationIndex: number;
      /** The words that point back to the citation, where these were hit. */
      readonly anaphorRange?: StaticRange;
    };

/** What lies on an article's text. */
export interface Spans {
  readonly highlights: readonly HighlightSpan[];
  readonly citations: readonly CitationSpan[];
  readonly anaphors: readonly AnaphorOnPage[];
}

/**
 * All of ours that lies on an offset of the article, in the order in which it is offered: highlights, the shortest first, of
 * two as long the newest; then the citation; then what the words point back to. Citations are named by their index.
 */
export function hitsAt(offset: number, { highlights, citations, anaphors }: Spans): readonly Hit[] {
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const highlightsHere = highlights
    .filter(isHere)
    .sort(
      (a, b) => a.end - a.start - (b.end - b.start) || compareCodeUnits(b.createdAt, a.createdAt),
    )
    .map(({ id }): Hit => ({ kind: 'highlight', annotationId: id }));
  const citedIndex = citations.findIndex(isHere);
  const meant = anaphors.filter(isHere).flatMap(({ mentionId, range }): Hit[] => {
    const citationIndex = citations.findIndex((citation) => citation.mentionId === mentionId);
    return citationIndex < 0 || citationIndex === citedIndex || range === null
      ? []
      : [{ kind: 'citation', citationIndex, anaphorRange: range }];
  });
  return [
    ...highlightsHere,
    ...(citedIndex < 0 ? [] : [{ kind: 'citation', citationIndex: citedIndex } as const]),
    ...meant,
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
  // The browser gives the nearest gap between two characters: the point is on the one of them whose box holds it.
  // https://developer.mozilla.org/en-US/docs/Web/API/Document/caretPositionFromPoint
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

/** The article's text has one space where the page has several: the others belong to the character before them. */
function offsetOf(text: ArticleText, node: Text, start: number): number | null {
  for (
    let offset = start;
    offset >= Math.max(0, start - MAX_FOLDED_SPACE_CHARS) && offset < node.length;
    offset--
  ) {
    const span = text.offsets(
      new StaticRange({
        startContainer: node,
        startOffset: offset,
        endContainer: node,
        endOffset: offset + 1,
      }),
    );
    if (span !== null) return span.start;
  }
  return null;
}

const MAX_FOLDED_SPACE_CHARS = 64;
