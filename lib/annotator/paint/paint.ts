/*
 * In: the painted part of a view.
 * Out: ranges in CSS.highlights, put back where a page takes them away.
 */
import { type Bucket, bucketsOf, type Painted, priorityOf } from './paint-buckets';
import { keepRepairing } from './paint-repair';

export interface Painter {
  /** Paints what is there now; what was painted before and is not there any more goes. */
  paint(painted: Painted): void;
  /** Paints one range more strongly than the rest; null: none. */
  emphasise(range: AbstractRange | null): void;
  /** Paints again what the page has cleared or replaced, now; it also happens by itself. */
  repair(): void;
}

interface Mine {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

/**
 * Paints through the CSS Custom Highlight API (https://developer.mozilla.org/en-US/docs/Web/API/CSS_Custom_Highlight_API):
 * nothing in the page's DOM changes. The registry is shared with the page, so only our own names are ever set or deleted.
 * What the page does to the methods of the registry does not reach the isolated world of a content script (seen in
 * Chromium 156); what it does to the entries does.
 */
export function createPainter(
  signal: AbortSignal,
  registry: HighlightRegistry = CSS.highlights,
): Painter {
  const mine = new Map<Bucket, Mine>();

  const set = (bucket: Bucket, ranges: readonly AbstractRange[]): void => {
    const highlight = new Highlight(...ranges.slice(0, MAX_SPREAD_RANGES));
    for (const range of ranges.slice(MAX_SPREAD_RANGES)) highlight.add(range);
    highlight.priority = priorityOf(bucket);
    mine.set(bucket, { highlight, ranges });
    registry.set(bucket, highlight);
  };
  const put = (bucket: Bucket, ranges: readonly AbstractRange[]): void => {
    const before = mine.get(bucket);
    if (ranges.length === 0) {
      if (mine.delete(bucket)) registry.delete(bucket);
    } else if (before === undefined || !areSame(before.ranges, ranges)) set(bucket, ranges);
  };
  /** How many ranges were painted again. */
  const repair = (): number => {
    let repaired = 0;
    for (const [bucket, { highlight, ranges }] of [...mine]) {
      // The page can reach our Highlight objects, too, and empty them.
      if (highlight.size !== ranges.length) set(bucket, ranges);
      else if (registry.get(bucket) !== highlight) registry.set(bucket, highlight);
      else continue;
      repaired += ranges.length;
    }
    return repaired;
  };

  keepRepairing(window, signal, repair);
  signal.addEventListener('abort', () => {
    for (const bucket of mine.keys()) registry.delete(bucket);
    mine.clear();
  });

  return {
    paint(painted) {
      const buckets = bucketsOf(painted);
      for (const bucket of [...mine.keys()])
        if (bucket !== 'bl-here' && !buckets.has(bucket)) put(bucket, []);
      for (const [bucket, ranges] of buckets) put(bucket, ranges);
    },
    emphasise: (range) => put('bl-here', range === null ? [] : [range]),
    repair: () => void repair(),
  };
}

/** Whether two lists hold ranges with the same boundaries: a highlight that stays need not be painted again. */
const areSame = (some: readonly AbstractRange[], others: readonly AbstractRange[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at];
    return (
      one === other ||
      (one.startContainer === other?.startContainer &&
        one.startOffset === other.startOffset &&
        one.endContainer === other.endContainer &&
        one.endOffset === other.endOffset)
    );
  });

/** More arguments than this can overflow the stack. */
const MAX_SPREAD_RANGES = 1_000;
