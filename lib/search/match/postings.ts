import type { NumberLists } from '../projection/projection-types';
import { FIELD_END } from '../words/dictionary';
import { fits } from './rank-field';
import { noteFields, scoreOf } from './scores';
import type { TermTable } from './term-table';

const FIELD_BITS = 2;
const FIELD_ROOM = 1 << FIELD_BITS;

/**
 * Of each word, the rows that have it, in order and each once: a list for each word's number of `row * 4 + field`, the field being
 * the first that has the word.
 */
export function postingsOf(notes: NumberLists, live: Uint32Array, words: number): NumberLists {
  const at = new Uint32Array(words + 1);
  eachWord(notes, live, words, (word) => {
    at[word + 1] = (at[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word++) at[word + 1] = (at[word + 1] ?? 0) + (at[word] ?? 0);
  const values = new Uint32Array(at[words] ?? 0);
  const next = at.slice();
  eachWord(notes, live, words, (word, row, field) => {
    const place = next[word] ?? 0;
    values[place] = row * FIELD_ROOM + field;
    next[word] = place + 1;
  });
  return { at, values };
}

/** Calls back with each word of each row once. */
function eachWord(
  { at, values }: NumberLists,
  live: Uint32Array,
  words: number,
  found: (word: number, row: number, field: number) => void,
): void {
  // Rows are counted from 1 here: 0 is no row.
  const latest = new Uint32Array(words);
  for (let i = 0; i < live.length; i++) {
    const row = live[i] ?? 0;
    const to = at[row + 1] ?? 0;
    let field = 0;
    for (let place = at[row] ?? 0; place < to; place++) {
      const word = values[place] ?? 0;
      if (word === FIELD_END) field++;
      if (latest[word] === row + 1) continue;
      latest[word] = row + 1;
      found(word, row, field);
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
      const row = (values[place] ?? 0) >>> FIELD_BITS;
      found[row] = (found[row] ?? 0) | mask;
    }
  }
  return found;
}

/** Of each row, how well its own fields fit a single word; no row is read for it. */
export function singleScores(table: TermTable, postings: NumberLists, rows: number): Uint8Array {
  const found = new Uint8Array(rows);
  const { at, values } = postings;
  for (let word = 0; word < table.masks.length; word++) {
    if (table.masks[word] === 0) continue;
    const fit = table.wholes[word] === 0 ? fits.phrase : fits.whole;
    const scores = noteFields.map((place) => scoreOf(place, fit));
    const to = at[word + 1] ?? 0;
    for (let place = at[word] ?? 0; place < to; place++) {
      const value = values[place] ?? 0;
      const score = scores[value & (FIELD_ROOM - 1)] ?? 0;
      const row = value >>> FIELD_BITS;
      if (score > (found[row] ?? 0)) found[row] = score;
    }
  }
  return found;
}
