import { MAX_WORDS_OF_PACK } from './lexicon';

const MULTIPLIER = 0x9e3779b1 | 0;

const slotHash = (key: number): number => Math.imul(key, MULTIPLIER) >>> 15;

/** From a node and a word to the next node; node 0 is where all begin, and none leads back to it. */
export interface Steps {
  set(node: number, word: number, next: number): void;
  /** The next node; 0 where there is none. */
  get(node: number, word: number): number;
}

/** A hash table without buckets: what many readers ask at every word must not allocate. */
export function createSteps(): Steps {
  const first = new Uint16Array(MAX_WORDS_OF_PACK);
  let mask = 0xff;
  let keys = new Int32Array(mask + 1);
  let nexts = new Int32Array(mask + 1);
  let size = 0;

  /** The slot of a key: its own, or the free one where it would stand. */
  const slotOf = (key: number): number => {
    let slot = slotHash(key) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (key: number, next: number): void => {
    const slot = slotOf(key);
    keys[slot] = key;
    nexts[slot] = next;
  };
  const grow = (): void => {
    const [oldKeys, oldNexts] = [keys, nexts];
    mask = mask * 2 + 1;
    keys = new Int32Array(mask + 1);
    nexts = new Int32Array(mask + 1);
    for (const [slot, key] of oldKeys.entries()) if (key !== 0) put(key, oldNexts[slot] ?? 0);
  };
  return {
    set(node, word, next) {
      if (node === 0) {
        first[word] = next;
        return;
      }
      if (++size * 2 > mask) grow();
      put(node * MAX_WORDS_OF_PACK + word, next);
    },
    get(node, word) {
      if (node === 0) return first[word] as number;
      const key = node * MAX_WORDS_OF_PACK + word;
      let slot = slotHash(key) & mask;
      while (keys[slot] !== key) {
        if (keys[slot] === 0) return 0;
        slot = (slot + 1) & mask;
      }
      return nexts[slot] as number;
    },
  };
}
