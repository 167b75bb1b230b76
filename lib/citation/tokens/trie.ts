import type { Reused, Writable } from '../reused';
import { type Lexicon, punctuation, union, type WordSet } from './lexicon';
import type { Opening } from './openings';
import { createSteps } from './steps';
import type { Tokens } from './tokens';

export interface TrieMatch<T> {
  readonly entry: T;
  /** The token behind the phrase. */
  readonly end: number;
}

/** Phrases by their words. Commas, dashes and joining words of a phrase are optional in a text. */
export interface Trie<T> {
  add(phrase: string, entry: T): void;
  /** How phrases begin. */
  openings(): readonly Opening[];
  /** The longest phrase that begins at a token. */
  match(tokens: Tokens, at: number): Reused<TrieMatch<T>> | null;
}

/**
 * A comma, a dash or a joining word of a phrase may be left out in a text, or stand for another.
 * @param joining the words that are optional
 */
export function createTrie<T>(lexicon: Lexicon, joining: WordSet): Trie<T> {
  const steps = createSteps();
  const entries: (T | undefined)[] = [undefined];
  /** Nodes at which some phrase has something optional. */
  const mayPause: boolean[] = [false];
  const openings: Opening[] = [];
  const optional = union(joining, punctuation(',-/;&'));
  let sharedMatch: Writable<TrieMatch<T>> | null = null;
  return {
    add(phrase, entry) {
      let node = 0;
      const words: number[] = [];
      for (const part of phrase.match(PARTS) ?? []) {
        const punctuated = part.length === 1 && !LETTER.test(part);
        const word = punctuated ? part.charCodeAt(0) : lexicon.word(part);
        words.push(word);
        if (optional[word] === 1) {
          mayPause[node] = true;
          continue;
        }
        let next = steps.get(node, word);
        if (next === 0) {
          next = entries.push(undefined) - 1;
          mayPause.push(false);
          steps.set(node, word, next);
        }
        node = next;
      }
      entries[node] = entry;
      const [first, second] = words;
      if (first === undefined) return;
      openings.push([first, second === undefined || optional[second] === 1 ? null : second]);
    },
    openings: () => openings,
    match(tokens, at) {
      let node = 0;
      let entry: T | undefined;
      let end = at;
      for (let next = at, skipped = 0; ; next++) {
        const id = tokens.ids[next] as number;
        const step = steps.get(node, id);
        if (step !== 0) {
          node = step;
          skipped = 0;
          const found = entries[node];
          if (found !== undefined) {
            entry = found;
            end = next + 1;
          }
        } else if (!mayPause[node] || skipped++ === MAX_OPTIONAL_TOKENS || optional[id] !== 1)
          break;
      }
      if (entry === undefined) return null;
      sharedMatch ??= { entry, end };
      sharedMatch.entry = entry;
      sharedMatch.end = end;
      return sharedMatch;
    },
  };
}

const MAX_OPTIONAL_TOKENS = 2;
const PARTS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
