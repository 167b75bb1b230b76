import { UNPAIRED } from './align';
import type { Words } from './word-list';

/** How many words may have been inserted before the next one that is equal. */
const MAX_INSERTED_WORDS = 2;

/**
 * Pairs, outward from the outermost pairs, what a local alignment gives up at the edges of a text without surroundings: a
 * word or two behind some that were replaced.
 */
export function pairOutward(pattern: Words, page: Words, pairs: Int32Array): void {
  const paired = (at: number): boolean => pairs[at] !== UNPAIRED;
  const walk = (first: number, step: 1 | -1): void => {
    let at = first;
    for (let word = first + step; word >= 0 && word < pattern.count; word += step) {
      const from = pairs[at] ?? UNPAIRED;
      const most = Math.abs(word - at) + MAX_INSERTED_WORDS;
      for (let far = 1; far <= most; far++) {
        const other = from + far * step;
        if (other < 0 || other >= page.count || page.hashes[other] !== pattern.hashes[word])
          continue;
        pairs[word] = other;
        at = word;
        break;
      }
    }
  };
  let first = 0;
  while (first < pattern.count && !paired(first)) first++;
  if (first === pattern.count) return;
  let last = pattern.count - 1;
  while (!paired(last)) last--;
  walk(first, -1);
  walk(last, 1);
}
