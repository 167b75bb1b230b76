/*
 * In: what is typed, and the numbered words of rows.
 * Out: for each row how well it fits.
 */
import type { SearchTerms } from '../query-types';
import { spokenWords, toneless } from '../words/split-words';

/** A word that is sought. */
export interface SoughtWord {
  /** As it is typed, in lower case. */
  readonly word: string;
  readonly plain: string;
  /** Whether its tones are to be found, too: it is typed with some. */
  readonly toned: boolean;
  /** Whether it may be the beginning of one. */
  readonly prefix: boolean;
}

/** Words that must stand side by side: a phrase in quotes, or what is typed without a blank, as `55-qd/tw`. */
export type Term = readonly [SoughtWord, ...SoughtWord[]];

export interface ParsedQuery {
  /** Each once. */
  readonly terms: readonly Term[];
  /** All words in the order in which they are typed, each as the number of its term. */
  readonly sequence: readonly number[];
  /** Whether any word has tones. */
  readonly toned: boolean;
  readonly marks: SearchTerms;
}

/** What is typed behind these is not looked at. */
const MAX_QUERY_CHARS = 1_000;
/** Terms are bits of a number, and the bits of -1 are 32. */
const MAX_TERMS = 30;

const CHUNK = /"([^"“”„«»]*)(["“”„«»]?)|([^\s"]+)/gu;
const QUOTES = /[“”„‟«»″＂]/g;

/** The last word may be one that is still being typed, unless something stands behind it. */
export function parseQuery(text: string): ParsedQuery {
  const typed = text.slice(0, MAX_QUERY_CHARS).replace(QUOTES, '"');
  const chunks = Array.from(typed.matchAll(CHUNK), ([whole, quoted, closing, bare], at) => ({
    words: spokenWords(quoted ?? bare ?? ''),
    open: closing !== '"' && whole === typed.slice(-whole.length) && !/\s$/.test(typed),
    at,
  })).filter(({ words }) => words.length > 0);
  const terms: Term[] = [];
  const numbers = new Map<string, number>();
  const sequence: number[] = [];
  for (const [at, { words, open }] of chunks.entries()) {
    const term = termOf(words, open && at === chunks.length - 1);
    if (term === null || terms.length === MAX_TERMS) break;
    const key = term.map(({ word, prefix }) => (prefix ? `${word}*` : word)).join(' ');
    const known = numbers.get(key) ?? terms.push(term) - 1;
    numbers.set(key, known);
    sequence.push(known);
  }
  return {
    terms,
    sequence,
    toned: terms.some((term) => term.some(({ toned }) => toned)),
    marks: marksOf(terms, sequence),
  };
}

function termOf(words: readonly string[], open: boolean): Term | null {
  const [first, ...rest] = words.map((word, at) =>
    soughtWord(word, open && at === words.length - 1),
  );
  return first === undefined ? null : [first, ...rest];
}

function soughtWord(word: string, prefix: boolean): SoughtWord {
  const plain = toneless(word);
  return { word, plain, toned: plain !== word, prefix };
}

function marksOf(terms: readonly Term[], sequence: readonly number[]): SearchTerms {
  const written = sequence.map((at) => (terms[at] ?? []).map(({ word }) => word).join(' '));
  const last = terms[sequence.at(-1) ?? 0]?.at(-1);
  return { words: written, toned: true, ...(last?.prefix && { open: true }) };
}
