/** An item of one list (`from`) that is an item of the other (`to`), by index. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

interface Chain extends Pair {
  readonly previous: Chain | undefined;
}

/** More places than this of one text are not tried: it is a separator, not a paragraph. */
const MAX_REPEATS_OF_TEXT = 50;

/**
 * The longest run of items that both lists have in the same order, both indices rising: the algorithm of Hunt and Szymanski.
 * https://en.wikipedia.org/wiki/Hunt%E2%80%93Szymanski_algorithm
 */
export function commonRun(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;

  const pairs: Pair[] = [];
  for (let at = 0; at < head; at++) pairs.push({ from: at, to: at });
  pairs.push(...longestChain(before, after, head, tail));
  for (let left = tail; left > 0; left--) {
    pairs.push({ from: before.length - left, to: after.length - left });
  }
  return pairs;
}

/** The same for what lies between the first `head` and the last `tail` items. */
function longestChain(
  before: readonly string[],
  after: readonly string[],
  head: number,
  tail: number,
): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (let to = head; to < after.length - tail; to++) {
    const key = after[to] ?? '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [to]);
    else if (known.length < MAX_REPEATS_OF_TEXT) known.push(to);
  }
  // ends[n]: of the chains of n + 1 pairs, the one that ends first.
  const ends: Chain[] = [];
  for (let from = head; from < before.length - tail; from++) {
    // The last place first, so that an item is in a chain but once.
    for (const to of places.get(before[from] ?? '')?.toReversed() ?? []) {
      const length = lengthBefore(ends, to);
      ends[length] = { from, to, previous: ends[length - 1] };
    }
  }
  const chain: Pair[] = [];
  for (let end = ends.at(-1); end; end = end.previous) chain.push(end);
  return chain.reverse();
}

/** How many pairs the longest chain has that ends before `to`. */
function lengthBefore(ends: readonly Chain[], to: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.to ?? to) < to) low = middle + 1;
    else high = middle;
  }
  return low;
}
