import type { Span } from '../../anchor';
import { type Colour, colours } from '../../records';
import { numberLineOf } from './number-line';
import { segments } from './paint-segments';

export interface PaintedHighlight {
  /** In reading order: one for each block, since what a page puts between two blocks is not to be painted. */
  readonly parts: readonly StaticRange[];
  readonly colour: Colour;
  /** Not sure that this is the passage. */
  readonly uncertain: boolean;
  /** The newspaper changed words inside. */
  readonly changed: boolean;
  /** Not on disk. */
  readonly unsaved: boolean;
}

export interface PaintedCitation {
  readonly range: StaticRange;
  /** A note is linked to the document. */
  readonly linked: boolean;
}

/** All that is to be seen on the page. Ranges are static: ten thousand live ones would slow every change of the page. */
export interface Painted {
  /** The oldest first: of two that are as long and overlap, the newer lies on top. */
  readonly highlights: readonly PaintedHighlight[];
  readonly citations: readonly PaintedCitation[];
}

/** Where the line of a highlight stands on which a shorter or newer one lies: one place for each, so that none hides another. */
const LINES = ['under', 'lower', 'over'] as const;
type LinePlace = (typeof LINES)[number];

/** The names of our highlights in the page's registry: neutral, since the page can list them. See paint.css. */
export type Bucket =
  | `bl-${Colour}`
  | `bl-${Colour}-maybe`
  | `bl-${Colour}-${LinePlace}`
  | `bl-${Colour}-${LinePlace}-dash`
  | 'bl-unsaved'
  | 'bl-cite'
  | 'bl-cite-linked'
  | 'bl-here';

/** All names under which anything may be painted. */
export function allBuckets(): readonly Bucket[] {
  const lines = LINES.flatMap((place) => [`-${place}`, `-${place}-dash`] as const);
  const ofColours = colours.flatMap((colour) =>
    (['', '-maybe', ...lines] as const).map((form): Bucket => `bl-${colour}${form}`),
  );
  return [...ofColours, 'bl-unsaved', 'bl-cite', 'bl-cite-linked', 'bl-here'];
}

/**
 * What is painted under which name. Where highlights overlap, the topmost alone has its fill and the others are lines in
 * their colours: fills that blend would read as a third colour, or as nothing where both are the same.
 */
export function bucketsOf({
  highlights,
  citations,
}: Painted): ReadonlyMap<Bucket, readonly AbstractRange[]> {
  const buckets = new Map<Bucket, AbstractRange[]>();
  const add = (bucket: Bucket, range: AbstractRange): void => {
    const ranges = buckets.get(bucket);
    if (ranges) ranges.push(range);
    else buckets.set(bucket, [range]);
  };

  for (const { range, linked } of citations) add(linked ? 'bl-cite-linked' : 'bl-cite', range);
  for (const { parts, unsaved } of highlights)
    if (unsaved) for (const part of parts) add('bl-unsaved', part);

  const placed = highlights.filter(({ parts }) => parts[0]?.startContainer.isConnected);
  const numberLine = numberLineOf(placed.flatMap(({ parts }) => parts));
  let next = 0;
  const spansOfParts = placed.map(({ parts }) => {
    next += parts.length;
    return numberLine.spans.slice(next - parts.length, next);
  });
  for (const piece of piecesOf(placed, spansOfParts.map(spanAround))) {
    for (const [at, span] of (spansOfParts[piece.index] ?? []).entries()) {
      const start = Math.max(piece.start, span?.start ?? piece.end);
      const end = Math.min(piece.end, span?.end ?? piece.start);
      if (start >= end) continue;
      const isWhole = span?.start === start && span.end === end;
      const part = isWhole ? placed[piece.index]?.parts[at] : numberLine.rangeOf({ start, end });
      if (part) add(piece.bucket, part);
    }
  }
  return buckets;
}

/** From the first part to the last: which highlight lies on top is decided by its whole length. */
function spanAround(parts: readonly (Span | null)[]): Span {
  const known = parts.filter((span) => span !== null);
  return { start: known[0]?.start ?? 0, end: known.at(-1)?.end ?? 0 };
}

/** A part of a highlight that looks the same all along. */
interface Piece {
  readonly bucket: Bucket;
  /** Which highlight. */
  readonly index: number;
  readonly start: number;
  end: number;
}

function piecesOf(
  highlights: readonly PaintedHighlight[],
  spans: readonly Span[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const last = new Map<string, Piece>();
  for (const { start, end, over } of segments(spans)) {
    const top = highlights[over[0] ?? -1];
    // The dashes of a doubtful highlight take the first place for a line.
    const free = top && isDoubtful(top) ? 1 : 0;
    for (const [layer, index] of over.entries()) {
      const highlight = highlights[index];
      if (highlight === undefined) continue;
      const bucket = layer === 0 ? fillOf(highlight) : lineBucketOf(highlight, layer - 1 + free);
      const key = `${bucket} ${index}`;
      const before = last.get(key);
      // Where only something below it ends, it goes on.
      if (before?.end === start) before.end = end;
      else {
        const piece = { bucket, index, start, end };
        pieces.push(piece);
        last.set(key, piece);
      }
    }
  }
  return pieces;
}

const isDoubtful = ({ uncertain, changed }: PaintedHighlight): boolean => uncertain || changed;

const fillOf = (highlight: PaintedHighlight): Bucket =>
  isDoubtful(highlight) ? `bl-${highlight.colour}-maybe` : `bl-${highlight.colour}`;

function lineBucketOf(highlight: PaintedHighlight, line: number): Bucket {
  const name = `bl-${highlight.colour}-${LINES[line] ?? 'over'}` as const;
  return isDoubtful(highlight) ? `${name}-dash` : name;
}

/** What lies over what: a line must be seen on a fill. */
export function priorityOf(bucket: Bucket): number {
  if (bucket === 'bl-here') return 5;
  if (bucket === 'bl-unsaved') return 4;
  if (bucket.startsWith('bl-cite')) return 3;
  return /-(under|lower|over)/.test(bucket) ? 2 : 1;
}
