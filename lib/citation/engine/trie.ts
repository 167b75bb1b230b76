import { type Lexicon, marks, union, type WordSet } from './lexicon';
import type { Tokens } from './tokens';

export interface Match<T> {
  readonly entry: T;
  /** The token behind the phrase. */
  readonly end: number;
}

/** Phrases by their words. Joints in a phrase are optional in a text. */
export interface Trie<T> {
  add(phrase: string, entry: T): void;
  /** The first words of all phrases. */
  starts(): number[];
  /** The longest phrase that begins at a token. */
  match(tokens: Tokens, at: number): Match<T> | null;
}

/** Numbers of words are below it. */
const WORDS = 0x800;

/**
 * A comma, a dash or a joining word of a phrase may be left out in a text, or stand for another.
 * @param joining the words that are joints
 */
export function createTrie<T>(lexicon: Lexicon, joining: WordSet): Trie<T> {
  /** From a node and a word to the next node; the root is 0. */
  const steps = new Map<number, number>();
  const entries: (T | undefined)[] = [undefined];
  /** Nodes at which some phrase has a joint. */
  const jointed: boolean[] = [false];
  const joints = union(joining, marks(',-/;&'));
  return {
    add(phrase, entry) {
      let node = 0;
      for (const part of phrase.match(PARTS) ?? []) {
        const mark = part.length === 1 && LETTER.test(part) === false;
        const word = mark ? part.charCodeAt(0) : lexicon.word(part);
        if (joints[word] === 1) {
          jointed[node] = true;
          continue;
        }
        const step = node * WORDS + word;
        let next = steps.get(step);
        if (next === undefined) {
          next = entries.push(undefined) - 1;
          jointed.push(false);
          steps.set(step, next);
        }
        node = next;
      }
      entries[node] = entry;
    },
    starts: () => [...steps.keys()].filter((step) => step < WORDS),
    match(tokens, at) {
      let node = 0;
      let found: Match<T> | null = null;
      for (let end = at, skipped = 0; ; end++) {
        const id = tokens.ids[end] as number;
        const next = steps.get(node * WORDS + id);
        if (next !== undefined) {
          node = next;
          skipped = 0;
          const entry = entries[node];
          if (entry !== undefined) found = { entry, end: end + 1 };
        } else if (!jointed[node] || skipped++ === MAX_JOINTS || joints[id] !== 1) return found;
      }
    },
  };
}

const MAX_JOINTS = 2;
const PARTS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
