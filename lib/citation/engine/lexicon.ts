import { fold } from '../../text';
import { hashOf } from './characters';

const hash = (word: string): number => hashOf(fold(word, { letters: 'keep', breaks: 'keep' }).text);

/** The words that a pack knows, each with a small number; 0 stands for every other word. */
export interface Lexicon {
  word(text: string): number;
  /** The numbers of words separated by spaces. */
  words(text: string): ReadonlySet<number>;
  lookup(key: number): number;
}

/** @param alike pairs `variant=standard` of spellings that count as one word. */
export function createLexicon(alike: string): Lexicon {
  const numbers = new Map<number, number>();
  let last = 0;
  const word = (text: string): number => {
    const key = hash(text);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, ++last);
    return last;
  };
  for (const pair of alike.split(' ')) {
    const [variant, standard] = pair.split('=');
    if (variant && standard) numbers.set(hash(variant), word(standard));
  }
  return {
    word,
    words: (text) => new Set(text.split(' ').map(word)),
    lookup: (key) => numbers.get(key) ?? 0,
  };
}
