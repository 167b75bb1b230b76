import { holds, type Lexicon, type WordSet } from './lexicon';
import { Mark, type Tokens, Word } from './tokens';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** Whether some phrase has a joint here, that is a comma, a dash or a joining word that texts leave out. */
  joint: boolean;
  entry: T | null;
}

export interface Match<T> {
  readonly entry: T;
  /** The token behind the phrase. */
  readonly end: number;
}

/** Phrases by their words. Joints in a phrase are optional in a text. */
export interface Trie<T> {
  add(phrase: string, entry: T): void;
  /** The first words of all phrases. */
  starts(): Iterable<number>;
  /** The longest phrase that begins at a token. */
  match(tokens: Tokens, at: number): Match<T> | null;
}

/** @param joining words that may be left out where a phrase has them, or stand for its comma. */
export function createTrie<T>(lexicon: Lexicon, joining: WordSet): Trie<T> {
  const create = (): Node<T> => ({ next: new Map(), joint: false, entry: null });
  const root = create();
  const isJoint = (tokens: Tokens, at: number): boolean => {
    const kind = tokens.kind(at);
    if (kind === Word) return holds(joining, tokens.value(at));
    return kind === Mark && JOINT_MARKS.has(tokens.value(at));
  };
  return {
    add(phrase, entry) {
      let node = root;
      for (const part of phrase.match(PARTS) ?? []) {
        const word = lexicon.word(part);
        if (holds(joining, word) || JOINT_MARKS.has(part.charCodeAt(0))) {
          node.joint = true;
          continue;
        }
        let next = node.next.get(word);
        if (!next) {
          next = create();
          node.next.set(word, next);
        }
        node = next;
      }
      node.entry = entry;
    },
    starts: () => root.next.keys(),
    match(tokens, at) {
      let node = root;
      let found: Match<T> | null = null;
      for (let end = at, skipped = 0; ; ) {
        if (tokens.kind(end) === Word) {
          const next = node.next.get(tokens.value(end));
          if (next) {
            node = next;
            end++;
            skipped = 0;
            if (node.entry !== null) found = { entry: node.entry, end };
            continue;
          }
        }
        if (!node.joint || skipped++ === MAX_JOINTS || !isJoint(tokens, end)) return found;
        end++;
      }
    },
  };
}

const MAX_JOINTS = 2;
const PARTS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const JOINT_MARKS: ReadonlySet<number> = new Set([...',-/;&'].map((mark) => mark.charCodeAt(0)));
