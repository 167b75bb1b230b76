import { type ArticleText, type Located, locate, type Span, type Target } from '../../anchor';
import { type AnnotationTarget, passageChange } from '../../records';
import type { Changed, Placement } from '../view';

interface PlacedTarget {
  readonly place: Placement;
  readonly changed: Changed | null;
}

/** Finding a passage is slow. A result holds for the same text, whichever nodes the text stands in. */
const placements = new WeakMap<
  AnnotationTarget,
  { readonly text: ArticleText; readonly found: PlacedTarget }
>();

/** Where the passage stands in the text, and whether its words changed. */
export function placeOf(target: AnnotationTarget, text: ArticleText): PlacedTarget {
  const known = placements.get(target);
  if (known?.text === text) return known.found;
  const now =
    (known && readAlike(known.text, text) ? inNewNodes(known.found, text) : null) ??
    search(target, text);
  placements.set(target, { text, found: now });
  return now;
}

const alike = new WeakMap<ArticleText, { readonly other: ArticleText; readonly are: boolean }>();

/** Asked for each mark: a long text is compared once. */
function readAlike(before: ArticleText, now: ArticleText): boolean {
  const known = alike.get(now);
  if (known?.other === before) return known.are;
  const are = before.text === now.text;
  alike.set(now, { other: before, are });
  return are;
}

/** The same text in other nodes: only the range is new. */
function inNewNodes({ place, changed }: PlacedTarget, text: ArticleText): PlacedTarget | null {
  if (place.kind === 'orphan') return place.reason === 'stale' ? null : { place, changed };
  const range = text.range(place.start, place.end);
  return range && { place: { ...place, range, parts: partsOf(place, range, text) }, changed };
}

/** The ranges of a passage by its blocks; `range` is that of the whole. */
function partsOf(
  { start, end }: Span,
  range: StaticRange,
  text: ArticleText,
): readonly StaticRange[] {
  const block = text.blockAt(start);
  if (block === null || end <= block.end) return [range];
  return text.blocks
    .filter((block) => start < block.end && block.start < end)
    .flatMap((block) => text.range(Math.max(start, block.start), Math.min(end, block.end)) ?? []);
}

function search(target: AnnotationTarget, text: ArticleText): PlacedTarget {
  const located: Located = locate(wholeTarget(target), text);
  if (located.kind === 'orphan') {
    return { place: { kind: 'orphan', reason: located.reason }, changed: null };
  }
  const { kind, start, end, range } = located;
  const after = text.text.slice(start, end);
  const before = target.quote.exact;
  const isChanged =
    kind === 'anchored' && after !== before && passageChange(before, after) !== null;
  const changed = isChanged ? { before, after } : null;
  return { place: { kind, start, end, range, parts: partsOf(located, range, text) }, changed };
}

/** No text has this number of a model (see `Target.model`): so the stored position counts for nothing. */
const NO_MODEL = -1;

/** A passage from a file of another program is known by its words alone: it has no position and no block. */
function wholeTarget({ quote, position, block, model }: AnnotationTarget): Target {
  if (position && block) return { quote, position, block, model };
  return {
    quote,
    position: position ?? { start: 0, end: 0 },
    block: block ?? { role: '', ordinal: 0, hash: '' },
    model: NO_MODEL,
  };
}
