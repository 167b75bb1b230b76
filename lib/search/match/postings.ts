import type { NumberLists } from '../projection/projection-types';
import type { TermTable } from './term-table';

/** Of each word, the rows that have it: a list for each word's number, rows in order and each once. */
export function postingsOf(notes: NumberLists, live: Uint32Array, words: number): NumberLists {
  const at = new Uint32Array(words + 1);
  eachWord(notes, live, words, (word) => {
    at[word + 1] = (at[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word++) at[word + 1] = (at[word + 1] ?? 0) + (at[word] ?? 0);
  const values = new Uint32Array(at[words] ?? 0);
  const next = at.slice();
  eachWord(notes, live, words, (word, row) => {
    const place = next[word] ?? 0;
    values[place] = row;
    next[word] = place + 1;
  });
  return { at, values };
}

/** Calls back with each word of each row once. */
function eachWord(
  { at, values }: NumberLists,
  live: Uint32Array,
  words: number,
  found: (word: number, row: number) => void,
): void {
  // Rows are counted from 1 here: 0 is no row.
  const latest = new Uint32Array(words);
  for (let i = 0; i < live.length; i++) {
    const row = live[i] ?? 0;
    const to = at[row + 1] ?? 0;
    for (let place = at[row] ?? 0; place < to; place++) {
      const word = values[place] ?? 0;
      if (latest[word] === row + 1) continue;
      latest[word] = row + 1;
      found(word, row);
    }
  }
}

/** Of each row, the terms whose first word it has in its own fields. */
export function termsOfRows(
  { masks }: TermTable,
  postings: NumberLists,
  rows: number,
): Uint32Array {
  const found = new Uint32Array(rows);
  const { at, values } = postings;
  for (let word = 0; word < masks.length; word++) {
    const mask = masks[word] ?? 0;
    if (mask === 0) continue;
    const to = at[word + 1] ?? 0;
    for (let place = at[word] ?? 0; place < to; place++) {
      const row = values[place] ?? 0;
      found[row] = (found[row] ?? 0) | mask;
    }
  }
  return found;
}
