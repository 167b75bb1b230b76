import { FIELD_END } from '../words/dictionary';
import { queryAt, type TermTable, termsAt } from './term-table';

/** How a stretch of words fits: nothing of it, some of it, all of it near each other, as it is typed, to the last word's end. */
export const fits = { none: 0, near: 1, phrase: 2, whole: 3 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** The terms that stand anywhere between. */
export function termsIn(table: TermTable, ids: Uint32Array, from: number, to: number): number {
  let seen = 0;
  for (let at = from; at < to; at++) {
    const begun = table.masks[ids[at] ?? 0] ?? 0;
    if (begun === 0) continue;
    seen |= begun & table.phrases ? termsAt(table, ids, at, to) : begun;
    if (seen === table.full) break;
  }
  return seen;
}

/** How well a field fits the whole query. */
export function fitOf(table: TermTable, ids: Uint32Array, from: number, to: number): Fit {
  const first = 1 << (table.sequence[0] ?? 0);
  let seen = 0;
  let best: Fit = fits.none;
  for (let at = from; at < to; at++) {
    const begun = table.masks[ids[at] ?? 0] ?? 0;
    if (begun === 0) continue;
    const terms = begun & table.phrases ? termsAt(table, ids, at, to) : begun;
    seen |= terms;
    if ((terms & first) === 0) continue;
    const stands = queryAt(table, ids, at, to);
    if (stands === 2) return fits.whole;
    if (stands === 1) best = fits.phrase;
  }
  if (best !== fits.none || seen !== table.full) return best;
  return areNear(table, table.full, ids, from, to) ? fits.near : fits.none;
}

/** Words that may stand between those that are sought, for each of these. */
const SLACK = 2;

/** Whether all `terms` stand within a few words: twice their own number, and two. */
export function areNear(
  table: TermTable,
  terms: number,
  ids: Uint32Array,
  from: number,
  to: number,
): boolean {
  if (terms === 0) return true;
  const span = SLACK * widthOf(table, terms) + SLACK;
  const { latest } = table;
  let seen = 0;
  for (let at = from; at < to; at++) {
    if (((table.masks[ids[at] ?? 0] ?? 0) & terms) === 0) continue;
    const there = termsAt(table, ids, at, to) & terms;
    for (let left = there; left !== 0; left &= left - 1) latest[31 - Math.clz32(left & -left)] = at;
    seen |= there;
    if (seen === terms && there !== 0 && isWithin(latest, terms, at - span)) return true;
  }
  return false;
}

/** Whether the latest place of each term is behind `before`. */
function isWithin(latest: Int32Array, terms: number, before: number): boolean {
  for (let left = terms; left !== 0; left &= left - 1) {
    if ((latest[31 - Math.clz32(left & -left)] ?? 0) <= before) return false;
  }
  return true;
}

/** How many words the terms have. */
function widthOf({ terms }: TermTable, wanted: number): number {
  let width = 0;
  for (const [at, term] of terms.entries()) if (wanted & (1 << at)) width += term.length;
  return width;
}

/** Where the field ends that begins at `from`. */
export function endOfField(ids: Uint32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (ids[at] === FIELD_END) return at;
  return to;
}
