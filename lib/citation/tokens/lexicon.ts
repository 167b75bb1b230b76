import { hashOf, punctuationId } from './character-kinds';

/** A flag for the number of each word and of each sign of punctuation. */
export type WordSet = Uint8Array;

export const holds = (set: WordSet, word: number): boolean => set[word] === 1;

/** The words that a pack knows, each with a small number; 0 stands for every other word. */
export interface Lexicon {
  word(text: string): number;
  /** The set of the words and signs of punctuation that spaces separate. */
  words(text: string): WordSet;
  set(words: Iterable<number>): WordSet;
  /** The number of the word with a hash. */
  lookup(hash: number): number;
}

/** Numbers below this one are of punctuation. */
const FIRST_WORD = 0x80;
export const MAX_WORDS_OF_PACK = 0x800;
/** Twice as many slots as words keep the runs between them short. */
const SLOTS = 2 * MAX_WORDS_OF_PACK;

/** What stands in sets for the tokens that are neither punctuation nor known words. */
export const STOP_ID = 0x0a;
export const DIGITS_ID = 0x30;
export const WORD_ID = 0x41;

/** The set of the signs of punctuation in a text. */
export const punctuation = (text: string): WordSet =>
  flags(Array.from(text, (sign) => punctuationId(sign.charCodeAt(0))));

export function flags(members: Iterable<number>): WordSet {
  const set = new Uint8Array(MAX_WORDS_OF_PACK);
  for (const member of members) set[member] = 1;
  return set;
}

/** What is in any of the sets. */
export const union = (...sets: readonly WordSet[]): WordSet =>
  Uint8Array.from({ length: MAX_WORDS_OF_PACK }, (_, at) =>
    sets.some((set) => holds(set, at)) ? 1 : 0,
  );

/** @param alike pairs `variant=standard` of spellings that count as one word. */
export function createLexicon(alike: string): Lexicon {
  const keys = new Int32Array(SLOTS);
  const numbers = new Uint16Array(SLOTS);
  let last = FIRST_WORD;

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
    if (last + 1 >= MAX_WORDS_OF_PACK) throw new RangeError('Too many words for one lexicon');
    keys[slot] = hash;
    numbers[slot] = number ?? ++last;
    return numbers[slot] ?? 0;
  };
  for (const pair of alike.split(' ')) {
    const [variant, standard] = pair.split('=');
    if (variant && standard) put(variant, put(standard));
  }
  return {
    word: (text) => put(text),
    set: flags,
    words: (text) => flags(text.split(' ').map((word) => put(word))),
    lookup(hash) {
      let slot = hash & (SLOTS - 1);
      for (; keys[slot] !== hash; slot = (slot + 1) & (SLOTS - 1)) {
        if (keys[slot] === 0) return 0;
      }
      return numbers[slot] as number;
    },
  };
}
