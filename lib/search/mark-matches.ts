import type { SearchTerms } from './query-types';
import { type PlacedWord, placedWords, spokenWords, toneless } from './words/split-words';

/** A stretch of a text that is marked, in UTF-16 code units. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the terms stand in a text, in order and never overlapping. Where all of them stand in a row, only these places are
 * marked, else each word by itself. Of a single word that is only begun its beginning is marked.
 */
export function markMatches(text: string, terms: SearchTerms): readonly MarkedSpan[] {
  const sought = terms.words.map(spokenWords).filter((words) => words.length > 0);
  if (sought.length === 0 || text === '') return [];
  const words = placedWords(text);
  const find = (phrase: readonly string[], open: boolean): MarkedSpan[] =>
    occurrences(text, words, phrase, { open, toned: terms.toned });
  const whole = find(sought.flat(), terms.open === true);
  if (whole.length > 0) return whole;
  // The beginning of a word says little where the other words are elsewhere: of several, only whole ones are marked.
  const isBegun = terms.open === true && sought.length === 1;
  // A pasted page says the same words again and again.
  const once = new Map(sought.map((phrase) => [phrase.join(' '), phrase]));
  return apart([...once.values()].flatMap((phrase) => find(phrase, isBegun)));
}

interface Rules {
  /** Whether the last word may be the beginning of one. */
  readonly open: boolean;
  readonly toned: boolean;
}

function occurrences(
  text: string,
  words: readonly PlacedWord[],
  phrase: readonly string[],
  { open, toned }: Rules,
): MarkedSpan[] {
  const tests = phrase.map((word, at) => wordTest(word, toned, open && at === phrase.length - 1));
  const found: MarkedSpan[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (!tests.every((test, i) => test(words[at + i]?.word ?? ''))) continue;
    const end = words[at + phrase.length - 1];
    const begun = open ? (phrase.at(-1)?.length ?? 0) : Number.POSITIVE_INFINITY;
    found.push({
      start: words[at]?.start ?? 0,
      end: end === undefined ? text.length : endOfBeginning(text, end, begun),
    });
    at += phrase.length - 1;
  }
  return found;
}

/** A word that is sought without tones is found with any. */
function wordTest(sought: string, toned: boolean, open: boolean): (word: string) => boolean {
  const plain = toneless(sought);
  const wanted = toned && plain !== sought ? sought : plain;
  const read = wanted === plain ? toneless : (word: string) => word;
  return open ? (word) => read(word).startsWith(wanted) : (word) => read(word) === wanted;
}

const MARK = /^[\p{M}\p{Cf}]$/u;

/** Where so many letters of a word end; its accents belong to them. */
function endOfBeginning(text: string, { word, start, end }: PlacedWord, letters: number): number {
  if (letters >= word.length) return end;
  const written = Array.from(text.slice(start, end));
  const seen = written.filter((character) => !MARK.test(character));
  // Hangul in parts: letters of the word are several characters.
  if (seen.join('').length !== word.length) return end;
  let at = start;
  let left = letters;
  for (const character of written) {
    if (!MARK.test(character) && left <= 0) break;
    if (!MARK.test(character)) left -= character.length;
    at += character.length;
  }
  return at;
}

function apart(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const marked: MarkedSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (marked.at(-1)?.end ?? 0)) marked.push(span);
  }
  return marked;
}
