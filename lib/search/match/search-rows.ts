import type { NumberLists } from '../projection/projection-types';
import { type DocumentTexts, documentFits } from './documents';
import { headFits } from './heads';
import {
  citedFits,
  type MatchedRows,
  type Surroundings,
  scoreRow,
  termsBeside,
} from './match-rows';
import type { OwnWords } from './own-words';
import type { ParsedQuery } from './parse-query';
import { singleScores, termsOfRows } from './postings';
import { fits } from './rank-field';
import { APART } from './scores';
import { type TermTable, termTable, type Vocabulary } from './term-table';

/** What is searched: rows, heads and documents, and the words of notes and heads. */
export interface Searched {
  readonly rows: MatchedRows;
  readonly heads: NumberLists;
  readonly documents: DocumentTexts;
  readonly vocabulary: Vocabulary;
  /** Of each word, the rows that have it. */
  readonly postings: NumberLists;
  /** Rows that are not dead. */
  readonly live: Uint32Array;
}

/** How well a row fits: `exact` with the tones that are typed, the others by its words alone; `apart` has all words somewhere. */
export const matchLevels = { none: 0, exact: 1, toneless: 2, apart: 3, tonelessApart: 4 } as const;

export interface MatchedQuery {
  /** Of each row one of `matchLevels`, and how well it fits within this level. */
  readonly levels: Uint8Array;
  readonly scores: Uint8Array;
  /** Ids of documents that have all that is typed, the best first. */
  readonly regulations: readonly string[];
}

export function searchRows(searched: Searched, query: ParsedQuery): MatchedQuery {
  const { rows, live } = searched;
  const count = rows.articles.length;
  const found = { levels: new Uint8Array(count), scores: new Uint8Array(count) };
  const exact = surroundings(searched, query, true);
  const loose = query.toned ? surroundings(searched, query, false) : null;
  const knownExact = knownWords(exact.table, searched);
  const knownLoose = loose && knownWords(loose.table, searched);
  const [widest, known] = loose && knownLoose ? [loose, knownLoose] : [exact, knownExact];
  const own: OwnWords = { terms: 0, score: 0 };
  for (let i = 0; i < live.length; i++) {
    const row = live[i] ?? 0;
    if (((known.terms[row] ?? 0) | termsBeside(rows, widest, row)) !== widest.table.full) continue;
    const score = scoreRow(rows, exact, row, take(own, knownExact, row));
    if (score > APART) {
      found.levels[row] = matchLevels.exact;
      found.scores[row] = score;
      continue;
    }
    const looser = loose && knownLoose ? scoreRow(rows, loose, row, take(own, knownLoose, row)) : 0;
    found.scores[row] = Math.max(score, looser);
    if (looser > APART) found.levels[row] = matchLevels.toneless;
    else if (score === APART) found.levels[row] = matchLevels.apart;
    else if (looser === APART) found.levels[row] = matchLevels.tonelessApart;
  }
  return { ...found, regulations: namedBy(searched.documents, exact) };
}

/** What is known of rows' own words before any is read. */
interface KnownWords {
  readonly terms: Uint32Array;
  /** Of a single word only. */
  readonly scores: Uint8Array | null;
}

function knownWords(table: TermTable, { postings, rows }: Searched): KnownWords {
  const count = rows.articles.length;
  return {
    terms: termsOfRows(table, postings, count),
    scores: table.isSingle ? singleScores(table, postings, count) : null,
  };
}

function take(own: OwnWords, { terms, scores }: KnownWords, row: number): OwnWords {
  own.terms = terms[row] ?? 0;
  own.score = scores?.[row] ?? 0;
  return own;
}

function surroundings(searched: Searched, query: ParsedQuery, toned: boolean): Surroundings {
  const table = termTable(searched.vocabulary, query, toned);
  const forDocuments = termTable(searched.documents.vocabulary, query, toned);
  const documents = documentFits(searched.documents, forDocuments);
  const rare = rareTerms(searched, table);
  return {
    table,
    documents,
    heads: headFits(searched.heads, table, rare),
    cited: citedFits(searched.rows, documents),
  };
}

/** A word that stands in no more notes than these, or this share of all, says something by itself. */
const FEW_NOTES = 5;
const FEW_NOTES_SHARE = 0.02;

/** Terms that say something by themselves: phrases, numbers, and words that few notes have. */
function rareTerms({ postings, live }: Searched, { masks, terms, phrases }: TermTable): number {
  const counts = new Uint32Array(terms.length);
  for (let number = 0; number < masks.length; number++) {
    const notes = (postings.at[number + 1] ?? 0) - (postings.at[number] ?? 0);
    for (let left = masks[number] ?? 0; left !== 0; left &= left - 1) {
      const nth = 31 - Math.clz32(left & -left);
      counts[nth] = (counts[nth] ?? 0) + notes;
    }
  }
  const most = Math.max(FEW_NOTES, live.length * FEW_NOTES_SHARE);
  let rare = phrases;
  for (const [at, [first]] of terms.entries()) {
    if ((counts[at] ?? 0) <= most || /\d/.test(first.word)) rare |= 1 << at;
  }
  return rare;
}

function namedBy({ ids }: DocumentTexts, { documents }: Surroundings): readonly string[] {
  return ids
    .flatMap((id, at) => {
      const fit = documents.fits[at] ?? fits.none;
      return fit === fits.none ? [] : [{ id, fit }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ id }) => id);
}
