import type { Pair } from './changes-run';
import { splitWords } from './changes-words';

/** A block as it is compared: its folded text, and how often it has each word. */
export interface Compared {
  readonly index: number;
  readonly key: string;
  words(): Bag;
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** With less in common, two blocks at the same place are one taken out and one put in. Common words alone reach 0.3. */
const MIN_LIKENESS_EDITED = 0.35;
/** With less in common, a block at another place is not the same one moved. */
const MIN_LIKENESS_MOVED = 0.7;
/** Longer stretches are compared piece by piece: the time grows with the square of the length. */
const MAX_COMPARED_BLOCKS = 64;
/** Where more pairs are possible, moved and edited blocks are not looked for: it would take too long. */
const MAX_MOVED_PAIRS = 4_096;

export function compared(key: string, index: number): Compared {
  let bag: Bag | null = null;
  return {
    index,
    key,
    words() {
      bag ??= bagOf(key);
      return bag;
    },
  };
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = splitWords(text.toLowerCase()).filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, size: words.length };
}

/**
 * The share of words that two blocks have in common, 0 to 1; 0 where it cannot reach `least`. Dice's coefficient:
 * https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
 */
function likeness(one: Compared, other: Compared, least: number): number {
  const [a, b] = [one.words(), other.words()];
  const all = a.size + b.size;
  if (all === 0 || (2 * Math.min(a.size, b.size)) / all < least) return 0;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  const share = (2 * common) / all;
  return share < least ? 0 : share;
}

/** Pairs the blocks of a stretch that were edited in place, in order, as much alike as can be together. */
export function pairEdited(
  before: readonly Compared[],
  after: readonly Compared[],
): readonly Pair[] {
  const pieces = Math.ceil(Math.max(before.length, after.length) / MAX_COMPARED_BLOCKS);
  return Array.from({ length: pieces }, (_, nth) => {
    const cut = <T>(items: readonly T[]): readonly T[] =>
      items.slice((items.length * nth) / pieces, (items.length * (nth + 1)) / pieces);
    return pairPiece(cut(before), cut(after));
  }).flat();
}

function pairPiece(before: readonly Compared[], after: readonly Compared[]): readonly Pair[] {
  const { width, alike, best } = likenessTables(before, after);
  const pairs: Pair[] = [];
  for (let from = 0, to = 0; from < before.length && to < after.length; ) {
    const at = from * width + to;
    const [one, other] = [before[from], after[to]];
    const here = alike[at] ?? 0;
    if (one && other && here > 0 && best[at] === here + (best[at + width + 1] ?? 0)) {
      pairs.push({ from: one.index, to: other.index });
      from++;
      to++;
    } else if (best[at] === best[at + width]) from++;
    else to++;
  }
  return pairs;
}

/** Two tables with a row for each block before and a column for each after: `from * width + to` is the place of a pair. */
interface LikenessTables {
  readonly width: number;
  /** How much alike the two blocks are. */
  readonly alike: Float64Array;
  /** The most likeness that the blocks from there on can have together. */
  readonly best: Float64Array;
}

/** Filled from the end, as for the longest common subsequence: https://en.wikipedia.org/wiki/Longest_common_subsequence */
function likenessTables(before: readonly Compared[], after: readonly Compared[]): LikenessTables {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const alike = new Float64Array(best.length);
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = after.length - 1; to >= 0; to--) {
      const at = from * width + to;
      const [one, other] = [before[from], after[to]];
      alike[at] = one && other ? likeness(one, other, MIN_LIKENESS_EDITED) : 0;
      const paired = (alike[at] ?? 0) + (best[at + width + 1] ?? 0);
      best[at] = Math.max(paired, best[at + 1] ?? 0, best[at + width] ?? 0);
    }
  }
  return { width, alike, best };
}

/** Pairs blocks whose text stands unchanged at another place. */
export function pairMoved(
  before: readonly Compared[],
  after: readonly Compared[],
): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (const { key, index } of after) places.set(key, [...(places.get(key) ?? []), index]);
  return before.flatMap(({ key, index }) => {
    const to = places.get(key)?.shift();
    return to === undefined ? [] : [{ from: index, to }];
  });
}

/** Pairs blocks that were moved and edited, the most alike first. */
export function pairMovedEdited(
  before: readonly Compared[],
  after: readonly Compared[],
): readonly Pair[] {
  if (before.length * after.length > MAX_MOVED_PAIRS) return [];
  const found = before
    .flatMap((one) =>
      after.map((other) => ({
        from: one.index,
        to: other.index,
        alike: likeness(one, other, MIN_LIKENESS_MOVED),
      })),
    )
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike);
  const [from, to] = [new Set<number>(), new Set<number>()];
  return found.filter((pair) => {
    if (from.has(pair.from) || to.has(pair.to)) return false;
    from.add(pair.from);
    to.add(pair.to);
    return true;
  });
}
