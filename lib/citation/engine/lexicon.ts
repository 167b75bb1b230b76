import { hashOf } from './characters';

/** A flag for each word's number. */
export type WordSet = Uint8Array;

export const holds = (set: WordSet, word: number): boolean => set[word] === 1;

/** The words that a pack knows, each with a small number; 0 stands for every other word. */
export interface Lexicon {
  word(text: string): number;
  /** The numbers of words separated by spaces. */
  words(text: string): WordSet;
  set(words: Iterable<number>): WordSet;
  /** The number of the word with a hash. */
  lookup(hash: number): number;
}

const MAX_WORDS = 0x800;
/** Twice as many slots as words keep the runs between them short. */
const SLOTS = 2 * MAX_WORDS;

/** @param alike pairs `variant=standard` of spellings that count as one word. */
export function createLexicon(alike: string): Lexicon {
  const keys = new Int32Array(SLOTS);
  const numbers = new Uint16Array(SLOTS);
  let last = 0;

  /** The slot of a hash: its own, or the free one where it would stand. */
  const slotOf = (hash: number): number => {
    let slot = hash & (SLOTS - 1);
    while (numbers[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const put = (text: string, number?: number): number => {
    const hash = hashOf(text.normalize('NFC'));
    const slot = slotOf(hash);
    if (numbers[slot] !== 0) return numbers[slot] ?? 0;
    if (last + 1 >= MAX_WORDS) throw new RangeError('Too many words for one lexicon');
    keys[slot] = hash;
    numbers[slot] = number ?? ++last;
    return numbers[slot] ?? 0;
  };
  for (const pair of alike.split(' ')) {
    const [variant, standard] = pair.split('=');
    if (variant && standard) put(variant, put(standard));
  }
  const set = (members: Iterable<number>): WordSet => {
    const flags = new Uint8Array(MAX_WORDS);
    for (const member of members) flags[member] = 1;
    return flags;
  };
  return {
    word: (text) => put(text),
    set,
    words: (text) => set(text.split(' ').map((word) => put(word))),
    lookup: (hash) => numbers[slotOf(hash)] as number,
  };
}
