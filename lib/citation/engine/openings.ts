import { DIGITS_ID, flags, type WordSet } from './lexicon';

/** What may be waited for instead of a word: digits, or a word of one letter. */
export const ANY_DIGITS = DIGITS_ID;
export const ANY_LETTER = 0x61;

/** The first word of something that a pack reads and the second, null where the first is enough. */
export type Opening = readonly [first: number, second: number | null];

/** Where a pack may find something. Most first words are common ones, so that the word behind decides. */
export interface Openings {
  /** Words that are enough. */
  readonly alone: WordSet;
  /** Bits of what a word waits for. */
  readonly awaited: Int32Array;
  /** Bits of the words that wait for a word. Several may share a bit, so that it only rules out. */
  readonly fulfilled: Int32Array;
  /** Known words that may be a code behind a number. */
  readonly codes: WordSet;
}

const BITS = 31;

export function createOpenings(openings: readonly Opening[], codes: Iterable<number>): Openings {
  const alone = flags(openings.flatMap(([first, second]) => (second === null ? [first] : [])));
  const awaited = new Int32Array(alone.length);
  const fulfilled = new Int32Array(alone.length);
  let bit = 0;
  for (const [first, second] of openings) {
    if (second === null || alone[first] === 1) continue;
    awaited[first] ||= 1 << (bit++ % BITS);
    fulfilled[second] = (fulfilled[second] ?? 0) | (awaited[first] ?? 0);
  }
  return { alone, awaited, fulfilled, codes: flags(codes) };
}
