import type { NumberLists } from '../projection/projection-types';
import type { DocumentFits } from './documents';
import type { HeadFits } from './heads';
import { type OwnWords, readOwnWords } from './own-words';
import { areNear, endOfField } from './rank-field';
import { APART, COMBINED, scoreOf } from './scores';
import type { TermTable } from './term-table';

/** What rows are matched by. */
export interface MatchedRows {
  readonly words: NumberLists;
  /** Row of the article. */
  readonly articles: Uint32Array;
  /** Numbers of documents among those with texts. */
  readonly linked: NumberLists;
  readonly cited: NumberLists;
}

/** What stands beside the notes' own words, for one query. */
export interface Surroundings {
  readonly table: TermTable;
  readonly heads: HeadFits;
  readonly documents: DocumentFits;
  /** Of each article, what the documents have that it cites. */
  readonly cited: HeadFits;
}

export function citedFits({ cited }: MatchedRows, documents: DocumentFits): HeadFits {
  const count = cited.at.length - 1;
  const masks = new Uint32Array(count);
  const telling = new Uint32Array(count);
  const scores = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    for (let at = cited.at[row] ?? 0; at < (cited.at[row + 1] ?? 0); at++) {
      const document = cited.values[at] ?? 0;
      masks[row] = (masks[row] ?? 0) | (documents.masks[document] ?? 0);
      telling[row] = (telling[row] ?? 0) | (documents.telling[document] ?? 0);
      const score = scoreOf('cited', documents.fits[document] ?? 0);
      if (score > (scores[row] ?? 0)) scores[row] = score;
    }
  }
  return { masks, telling, scores };
}

/** The terms that stand beside a note's own words. */
export function termsBeside(rows: MatchedRows, around: Surroundings, row: number): number {
  const article = rows.articles[row] ?? 0;
  let beside = (around.heads.masks[article] ?? 0) | (around.cited.masks[article] ?? 0);
  const to = rows.linked.at[row + 1] ?? 0;
  for (let at = rows.linked.at[row] ?? 0; at < to; at++) {
    beside |= around.documents.masks[rows.linked.values[at] ?? 0] ?? 0;
  }
  return beside;
}

/**
 * How well a row fits: 0 not, APART, or more.
 * @param own what is known of its own words; read here where it is not
 */
export function scoreRow(
  rows: MatchedRows,
  around: Surroundings,
  row: number,
  own: OwnWords,
): number {
  const { table, heads, documents, cited } = around;
  const article = rows.articles[row] ?? 0;
  const ids = rows.words.values;
  const [from, to] = [rows.words.at[row] ?? 0, rows.words.at[row + 1] ?? 0];
  // A row with less than all terms is read only to see whether a phrase is whole.
  if (!table.isSingle && (own.terms === table.full || own.terms & table.phrases)) {
    readOwnWords(table, ids, from, to, own);
  }
  if ((own.terms | termsBeside(rows, around, row)) !== table.full) return 0;
  let telling = (heads.telling[article] ?? 0) | (cited.telling[article] ?? 0);
  let best = Math.max(own.score, heads.scores[article] ?? 0, cited.scores[article] ?? 0);
  for (let at = rows.linked.at[row] ?? 0; at < (rows.linked.at[row + 1] ?? 0); at++) {
    const document = rows.linked.values[at] ?? 0;
    telling |= documents.telling[document] ?? 0;
    best = Math.max(best, scoreOf('linked', documents.fits[document] ?? 0));
  }
  if (best > 0) return best;
  const rest = table.full & ~telling;
  if (rest === 0) return COMBINED;
  // All of them near each other would have a score of their own.
  if (rest === table.full) return APART;
  return (own.terms & rest) === rest && isNearInField(table, rest, ids, from, to)
    ? COMBINED
    : APART;
}

function isNearInField(
  table: TermTable,
  terms: number,
  ids: Uint32Array,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; ) {
    const end = endOfField(ids, at, to);
    if (areNear(table, terms, ids, at, end)) return true;
    at = end + 1;
  }
  return false;
}
