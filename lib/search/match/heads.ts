import type { NumberLists } from '../projection/projection-types';
import { VALUE_END } from '../words/dictionary';
import { endOfField, type Fit, fitOf, termsIn } from './rank-field';
import { scoreOf } from './scores';
import type { TermTable } from './term-table';

/** How articles' heads fit, one entry each. */
export interface HeadFits {
  readonly masks: Uint32Array;
  /** Terms by which articles are told from most others. */
  readonly telling: Uint32Array;
  readonly scores: Uint8Array;
}

/** @param rare the terms that few notes have */
export function headFits(heads: NumberLists, table: TermTable, rare: number): HeadFits {
  const count = heads.at.length - 1;
  const masks = new Uint32Array(count);
  const telling = new Uint32Array(count);
  const scores = new Uint8Array(count);
  const ids = heads.values;
  for (let row = 0; row < count; row++) {
    const [from, to] = [heads.at[row] ?? 0, heads.at[row + 1] ?? 0];
    const mask = termsIn(table, ids, from, to);
    masks[row] = mask;
    if (mask === 0) continue;
    const title = endOfField(ids, from, to);
    const site = endOfField(ids, title + 1, to);
    telling[row] =
      tellingIn(table, ids, from, title, rare) |
      tellingIn(table, ids, title + 1, site, rare) |
      authorsIn(table, ids, site + 1, to, rare);
    if (mask !== table.full) continue;
    const best: Fit = fitOf(table, ids, from, title);
    const others = Math.max(
      fitOf(table, ids, title + 1, site),
      fitOf(table, ids, site + 1, to),
    ) as Fit;
    scores[row] = Math.max(scoreOf('note', best), scoreOf('source', others));
  }
  return { masks, telling, scores };
}

const hasMany = (mask: number): boolean => (mask & (mask - 1)) !== 0;

/** Terms of a field that say something: two of them, a rare one, or the only word of the field. */
function tellingIn(table: TermTable, ids: Uint32Array, from: number, to: number, rare: number) {
  const mask = termsIn(table, ids, from, to);
  return hasMany(mask) || to - from === 1 ? mask : mask & rare;
}

/** Of an author the given name says enough: it stands last. */
function authorsIn(table: TermTable, ids: Uint32Array, from: number, to: number, rare: number) {
  let telling = 0;
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && ids[end] !== VALUE_END) end++;
    telling |= tellingIn(table, ids, at, end, rare) | (table.masks[ids[end - 1] ?? 0] ?? 0);
    at = end + 1;
  }
  return telling & ~table.phrases;
}
