import type { Pattern } from '../align/quote-pattern';
import type { Words } from '../align/word-list';

/** Where on the page a pattern may stand: where many of its words, and rare ones, stand together. */
export interface Candidates {
  /**
   * For each word of the pattern the surprise of meeting it on this page, in nats: the rarer the larger; 0 when it is not
   * there. See https://en.wikipedia.org/wiki/Information_content.
   */
  readonly surprise: Float32Array;
  /** Words of the page at which the pattern would begin, most votes first. */
  readonly starts: readonly number[];
}

/** Votes are counted in strips of this many words; a strip is read together with the next one. */
const STRIP_BITS = 3;
const STRIP_WORDS = 1 << STRIP_BITS;
const MAX_CANDIDATES = 4;
/** A candidate needs this share of the votes there are: of the quote's words, or of those around it. */
const MIN_SHARE_OF_QUOTE = 0.34;
const MIN_SHARE_OF_CONTEXT = 0.5;
/** A word that the pattern repeats more often than this has no vote. */
const MAX_VOTES_OF_WORD = 8;

/**
 * Each word of the page that is in the pattern too has a vote for where the pattern would begin, as large as its surprise.
 * A passage with edits has most of its votes in one strip or two; words that the text shares by chance scatter theirs.
 */
export function candidatesOf({ words, first, last }: Pattern, page: Words): Candidates {
  const { find, next } = tableOf(words);
  const counts = new Uint32Array(words.count);
  const hits: number[] = [];
  for (let at = 0; at < page.count; at++) {
    const word = find(page.hashes[at] ?? 0);
    if (word < 0) continue;
    counts[word] = (counts[word] ?? 0) + 1;
    hits.push(at);
  }

  const surprise = new Float32Array(words.count);
  const votes: [number, number] = [0, 0];
  for (let word = 0; word < words.count; word++) {
    const count = counts[find(words.hashes[word] ?? 0)] ?? 0;
    const weight = Math.log(page.count / Math.max(1, count));
    if (count > 0) surprise[word] = weight;
    votes[word >= first && word < last ? 0 : 1] += weight;
  }

  const strips = ((page.count + words.count) >> STRIP_BITS) + 2;
  const byQuote = new Float32Array(strips);
  const byContext = new Float32Array(strips);
  for (const at of hits) {
    let left = MAX_VOTES_OF_WORD;
    for (let word = find(page.hashes[at] ?? 0); word >= 0 && left > 0; word = next[word] ?? -1) {
      const strip = (at - word + words.count) >> STRIP_BITS;
      const ballot = word >= first && word < last ? byQuote : byContext;
      ballot[strip] = (ballot[strip] ?? 0) + (surprise[word] ?? 0);
      left--;
    }
  }
  const starts = new Set([
    ...peaks(byQuote, MIN_SHARE_OF_QUOTE * votes[0]),
    ...peaks(byContext, MIN_SHARE_OF_CONTEXT * votes[1]),
  ]);
  return { surprise, starts: Array.from(starts, (strip) => strip * STRIP_WORDS - words.count) };
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

/** The strips with the most votes, and no fewer than `least`, counted with the next one; of neighbours only the best. */
function peaks(votes: Float32Array, least: number): readonly number[] {
  const sum = (strip: number): number => (votes[strip] ?? 0) + (votes[strip + 1] ?? 0);
  const strips: number[] = [];
  for (let strip = 0; strip < votes.length; strip++) {
    const here = sum(strip);
    if (here === 0 || here < least) continue;
    if (here < sum(strip - 1) || here <= sum(strip + 1)) continue;
    let at = strips.length;
    while (at > 0 && sum(strips[at - 1] ?? 0) < here) at--;
    strips.splice(at, 0, strip);
    if (strips.length > MAX_CANDIDATES) strips.pop();
  }
  return strips;
}
