import { fold } from '../../text';
import { letterOf, SEED, stir } from './characters';

/** The words that a pack knows, each with a small number; 0 stands for every other word. */
export interface Lexicon {
  word(text: string): number;
  /** The numbers of words separated by spaces. */
  words(text: string): ReadonlySet<number>;
  /** The number of the word with a hash. */
  lookup(hash: number): number;
}

/** Twice as many slots as any pack has words keep the runs between them short. */
const SLOTS = 0x2000;

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
    const word = fold(text, { letters: 'keep', breaks: 'keep' }).text;
    let hash = SEED;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      hash = stir(hash, letterOf(code) || code);
    }
    const slot = slotOf(hash);
    if (numbers[slot] !== 0) return numbers[slot] ?? 0;
    if (last > SLOTS / 2)
      throw new RangeError('A lexicon holds at most half as many words as slots');
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
    words: (text) => new Set(text.split(' ').map((word) => put(word))),
    lookup: (hash) => numbers[slotOf(hash)] as number,
  };
}
