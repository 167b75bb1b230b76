import { toneless } from '../words/split-words';
import type { ParsedQuery, SoughtWord, Term } from './parse-query';

/** The words of numbered texts, and the same without tones. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly plain: readonly string[];
}

export const vocabularyOf = (words: readonly string[]): Vocabulary => ({
  words,
  plain: words.map(toneless),
});

/** What is sought, told by the numbers of words. Terms are bits, the first is 1. */
export interface TermTable {
  /** All terms. */
  readonly full: number;
  /** How many there are in `full`. */
  readonly terms: readonly Term[];
  readonly sequence: readonly number[];
  /** Of each word, the terms that it is the first word of. */
  readonly masks: Uint32Array;
  /** The same for words that are more than the beginning of one. */
  readonly wholes: Uint32Array;
  /** Room for a place of each term: no array is made for a row. */
  readonly latest: Int32Array;
  /** Whether it is one word. */
  readonly isSingle: boolean;
  /** The terms of more than one word. */
  readonly phrases: number;
  /** Whether the word is the one that is sought, or begins with it. */
  is(number: number, sought: SoughtWord): boolean;
  /** Whether it is all of it. */
  isWhole(number: number, sought: SoughtWord): boolean;
}

/** @param toned whether words that are typed with tones are found only with them */
export function termTable(
  { words, plain }: Vocabulary,
  { terms, sequence }: ParsedQuery,
  toned: boolean,
): TermTable {
  const text = (number: number, sought: SoughtWord): string =>
    (toned && sought.toned ? words[number] : plain[number]) ?? '';
  const wanted = (sought: SoughtWord): string =>
    toned && sought.toned ? sought.word : sought.plain;
  const isWhole = (number: number, sought: SoughtWord): boolean =>
    text(number, sought) === wanted(sought);
  const is = (number: number, sought: SoughtWord): boolean =>
    sought.prefix
      ? text(number, sought).startsWith(wanted(sought))
      : text(number, sought) === wanted(sought);
  const masks = new Uint32Array(words.length);
  const wholes = new Uint32Array(words.length);
  let phrases = 0;
  for (const [at, [first, ...rest]] of terms.entries()) {
    const bit = 1 << at;
    if (rest.length > 0) phrases |= bit;
    for (let number = 0; number < words.length; number++) {
      if (!is(number, first)) continue;
      masks[number] = (masks[number] ?? 0) | bit;
      if (isWhole(number, first)) wholes[number] = (wholes[number] ?? 0) | bit;
    }
  }
  const isSingle = terms.length === 1 && phrases === 0 && sequence.length === 1;
  const full = 2 ** terms.length - 1;
  const latest = new Int32Array(terms.length);
  return { full, latest, terms, sequence, masks, wholes, isSingle, phrases, is, isWhole };
}

/** The terms that begin at the word at `at`, in the text that ends at `to`. */
export function termsAt(table: TermTable, ids: Uint32Array, at: number, to: number): number {
  const begun = table.masks[ids[at] ?? 0] ?? 0;
  return begun & table.phrases ? wholePhrases(table, ids, at, to, begun) : begun;
}

function wholePhrases(
  { terms, phrases, is }: TermTable,
  ids: Uint32Array,
  at: number,
  to: number,
  begun: number,
): number {
  let whole = begun;
  for (let left = begun & phrases; left !== 0; left &= left - 1) {
    const nth = 31 - Math.clz32(left & -left);
    const term = terms[nth] ?? [];
    const there = at + term.length <= to && term.every((sought, i) => is(ids[at + i] ?? 0, sought));
    if (!there) whole &= ~(1 << nth);
  }
  return whole;
}

/** Whether the whole query stands at `at`: 0 no, 1 with its last word begun, 2 to its end. */
export function queryAt(table: TermTable, ids: Uint32Array, at: number, to: number): 0 | 1 | 2 {
  const { sequence, terms } = table;
  // Most often the second term already stands elsewhere.
  const second = sequence[1];
  const behind = at + (terms[sequence[0] ?? 0]?.length ?? 0);
  if (second !== undefined) {
    if (behind >= to || ((table.masks[ids[behind] ?? 0] ?? 0) & (1 << second)) === 0) return 0;
  }
  let next = at;
  let whole = true;
  for (const nth of sequence) {
    for (const sought of terms[nth] ?? []) {
      const number = ids[next] ?? 0;
      if (next >= to || !table.is(number, sought)) return 0;
      whole &&= table.isWhole(number, sought);
      next++;
    }
  }
  return whole ? 2 : 1;
}
