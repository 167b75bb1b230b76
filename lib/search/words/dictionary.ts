/** Words by number. The first two numbers are no words. */
export interface Dictionary {
  readonly words: readonly string[];
  /** The word's number, a new one for a new word. */
  number(word: string): number;
}

/** Between the fields of a row. */
export const FIELD_END = 0;
/** Between the values of a field: tags, authors. */
export const VALUE_END = 1;

export function openDictionary(known: readonly string[] = ['\n', '\t']): Dictionary {
  const words = [...known];
  const numbers = new Map(words.map((word, at) => [word, at]));
  return {
    words,
    number(word) {
      const found = numbers.get(word);
      if (found !== undefined) return found;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
