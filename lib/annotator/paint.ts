import type { Colour } from '../records';
import type { CitationPlace, Entry } from './state';

/** The names of our highlights in the page's registry: neutral, since the page can list them. See paint.css. */
export type Bucket =
  | `bl-${Colour}`
  | `bl-${Colour}-maybe`
  | 'bl-unsaved'
  | 'bl-cite'
  | 'bl-cite-linked'
  | 'bl-here';

export interface Painter {
  /** Paints what is there now; what was painted before and is not there any more goes. */
  paint(entries: readonly Entry[], citations: readonly CitationPlace[]): void;
  /** Draws the eye to a range, or to none. */
  point(range: AbstractRange | null): void;
  /** Paints again what the page has cleared or overridden. */
  repair(): void;
}

/**
 * Paints through the CSS Custom Highlight API: nothing in the page's DOM changes. The registry is shared with the page, so
 * only our own names are ever set or deleted.
 */
export function createPainter(
  signal: AbortSignal,
  registry: HighlightRegistry = CSS.highlights,
): Painter {
  const mine = new Map<Bucket, Highlight>();

  const put = (bucket: Bucket, ranges: readonly AbstractRange[], priority: number): void => {
    if (ranges.length === 0) {
      if (mine.delete(bucket)) registry.delete(bucket);
      return;
    }
    const highlight = new Highlight(...ranges.slice(0, SPREAD));
    for (const range of ranges.slice(SPREAD)) highlight.add(range);
    highlight.priority = priority;
    mine.set(bucket, highlight);
    registry.set(bucket, highlight);
  };

  signal.addEventListener('abort', () => {
    for (const bucket of mine.keys()) registry.delete(bucket);
    mine.clear();
  });

  return {
    paint(entries, citations) {
      const buckets = new Map<Bucket, AbstractRange[]>([...mine.keys()].map((name) => [name, []]));
      buckets.delete('bl-here');
      const add = (bucket: Bucket, range: AbstractRange): void => {
        const ranges = buckets.get(bucket);
        if (ranges) ranges.push(range);
        else buckets.set(bucket, [range]);
      };
      const linked = new Set(entries.flatMap(({ annotation }) => annotation.regulationIds));
      for (const { regulationId, range } of citations) {
        if (range) add(linked.has(regulationId) ? 'bl-cite-linked' : 'bl-cite', range);
      }
      for (const { annotation, place, save } of entries) {
        if (place.kind === 'orphan') continue;
        const name = `bl-${annotation.colour}` as const;
        add(place.kind === 'uncertain' ? `${name}-maybe` : name, place.range);
        if (save.kind === 'unsaved') add('bl-unsaved', place.range);
      }
      for (const [bucket, ranges] of buckets)
        put(bucket, ranges, bucket.startsWith('bl-cite') ? 2 : 1);
    },
    point: (range) => put('bl-here', range === null ? [] : [range], 3),
    repair() {
      for (const [bucket, highlight] of mine) {
        if (registry.get(bucket) !== highlight) registry.set(bucket, highlight);
      }
    },
  };
}

/** More arguments than this can overflow the stack. */
const SPREAD = 1_000;
