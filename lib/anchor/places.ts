import type { Pattern } from './pattern';
import type { Words } from './words';

/** How rare a word is on the page, and the places where many words of a pattern stand together. */
export interface Places {
  /** For each word of the pattern the surprise (natural logarithm) of meeting it on this page; 0 when it is not there. */
  readonly surprise: Float32Array;
  /** Words of the page at which the pattern would begin, most votes first. */
  readonly starts: readonly number[];
}

/** Votes are gathered in strips of so many words; each place is read with its neighbour. */
const STRIP = 8;
const BY_QUOTE = 5;
const BY_ALL = 3;
/** A word that the pattern repeats oftener than this votes no more. */
const MOST_OF_ONE = 8;

export function placesOf(pattern: Pattern, page: Words): Places {
  const { words, first, last } = pattern;
  const table = tableOf(words);
  const counts = new Uint32Array(words.count);
  const hits: number[] = [];
  const owners: number[] = [];
  for (let at = 0; at < page.count; at++) {
    const owner = table.find(page.hashes[at] ?? 0);
    if (owner < 0) continue;
    counts[owner] = (counts[owner] ?? 0) + 1;
    hits.push(at);
    owners.push(owner);
  }

  const weights = Float32Array.from(counts, (count) => (count ? Math.log(page.count / count) : 0));
  const strips = ((page.count + words.count) >> 3) + 2;
  const byQuote = new Float32Array(strips);
  const byAll = new Float32Array(strips);
  for (const [index, at] of hits.entries()) {
    const owner = owners[index] ?? 0;
    const weight = weights[owner] ?? 0;
    let left = MOST_OF_ONE;
    for (let word = owner; word >= 0 && left > 0; word = table.next[word] ?? -1, left--) {
      const strip = (at - word + words.count) >> 3;
      byAll[strip] = (byAll[strip] ?? 0) + weight;
      if (word >= first && word < last) byQuote[strip] = (byQuote[strip] ?? 0) + weight;
    }
  }
  const starts = new Set([...peaks(byQuote, BY_QUOTE), ...peaks(byAll, BY_ALL)]);
  return {
    surprise: Float32Array.from(
      words.hashes.subarray(0, words.count),
      (hash) => weights[table.find(hash)] ?? 0,
    ),
    starts: Array.from(starts, (strip) => strip * STRIP - words.count),
  };
}

interface Table {
  /** The first word of the pattern with this hash, or -1. */
  find(hash: number): number;
  /** For each word of the pattern the next one that is equal, or -1. */
  readonly next: Int32Array;
}

function tableOf(words: Words): Table {
  let size = 16;
  while (size < words.count * 3) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const next = new Int32Array(words.count).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (;;) {
      const word = slots[slot] ?? -1;
      if (word < 0 || words.hashes[word] === hash) return slot;
      slot = (slot + 1) & (size - 1);
    }
  };
  for (let word = words.count - 1; word >= 0; word--) {
    const slot = slotOf(words.hashes[word] ?? 0);
    next[word] = slots[slot] ?? -1;
    slots[slot] = word;
  }
  return { find: (hash) => slots[slotOf(hash)] ?? -1, next };
}

/** The strips with the most votes, counted with the next one; of neighbours only the best. */
function peaks(votes: Float32Array, most: number): readonly number[] {
  const sum = (strip: number): number => (votes[strip] ?? 0) + (votes[strip + 1] ?? 0);
  const found: number[] = [];
  for (let strip = 0; strip < votes.length; strip++) {
    const here = sum(strip);
    if (here === 0 || here < sum(strip - 1) || here <= sum(strip + 1)) continue;
    let at = found.length;
    while (at > 0 && sum(found[at - 1] ?? 0) < here) at--;
    if (at < most) found.splice(at, 0, strip);
    if (found.length > most) found.pop();
  }
  return found;
}
