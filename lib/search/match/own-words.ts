import { FIELD_END } from '../words/dictionary';
import { areNear, type Fit, fits } from './rank-field';
import { noteFields, scoreOf } from './scores';
import { queryAt, type TermTable, termsAt } from './term-table';

/** What a note's own words have of a query. */
export interface OwnWords {
  /** The terms that stand anywhere in it. */
  terms: number;
  score: number;
}

const FITS = Object.keys(fits).length;
/** By field, and by fit within it. */
const scores = Uint8Array.from(
  noteFields.flatMap((place) => Object.values(fits).map((fit) => scoreOf(place, fit))),
);

/** Reads a row once. @param own where it is written: no object is made for a row */
export function readOwnWords(
  table: TermTable,
  ids: Uint32Array,
  from: number,
  to: number,
  own: OwnWords,
): void {
  const { masks, full, phrases } = table;
  const first = 1 << (table.sequence[0] ?? 0);
  let field = 0;
  let begin = from;
  let seen = 0;
  let all = 0;
  let best = 0;
  let fit: Fit = fits.none;
  for (let at = from; at <= to; at++) {
    const id = at === to ? FIELD_END : (ids[at] ?? 0);
    const begun = masks[id] ?? 0;
    if (begun === 0) {
      if (id !== FIELD_END) continue;
      all |= seen;
      if (fit === fits.none && seen === full && areNear(table, full, ids, begin, at)) {
        fit = fits.near;
      }
      best = Math.max(best, scores[field * FITS + fit] ?? 0);
      // Later fields are weaker: nothing there is better than a whole phrase here.
      if (fit === fits.whole) break;
      field++;
      begin = at + 1;
      seen = 0;
      fit = fits.none;
      continue;
    }
    if (fit === fits.whole) continue;
    const terms = begun & phrases ? termsAt(table, ids, at, to) : begun;
    seen |= terms;
    if ((terms & first) === 0) continue;
    const stands = queryAt(table, ids, at, to);
    if (stands === 0) continue;
    seen = full;
    fit = stands === 2 ? fits.whole : fits.phrase;
  }
  own.terms = all;
  own.score = best;
}
