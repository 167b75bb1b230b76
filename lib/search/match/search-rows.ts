import type { NumberLists } from '../projection/projection-types';
import { type DocumentTexts, documentFits } from './documents';
import { headFits } from './heads';
import { citedFits, type MatchedRows, type Surroundings, scoreRow } from './match-rows';
import type { ParsedQuery } from './parse-query';
import { fits } from './rank-field';
import { APART } from './scores';
import { type TermTable, termTable, type Vocabulary } from './term-table';

/** What is searched: rows, heads and documents, and the words of notes and heads. */
export interface Searched {
  readonly rows: MatchedRows;
  readonly heads: NumberLists;
  readonly documents: DocumentTexts;
  readonly vocabulary: Vocabulary;
  /** How often each word stands in notes that are not dead. */
  readonly uses: Uint32Array;
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
  for (let i = 0; i < live.length; i++) {
    const row = live[i] ?? 0;
    const score = scoreRow(rows, exact, row);
    if (score > APART) {
      found.levels[row] = matchLevels.exact;
      found.scores[row] = score;
      continue;
    }
    const looser = loose === null ? 0 : scoreRow(rows, loose, row);
    found.scores[row] = Math.max(score, looser);
    if (looser > APART) found.levels[row] = matchLevels.toneless;
    else if (score === APART) found.levels[row] = matchLevels.apart;
    else if (looser === APART) found.levels[row] = matchLevels.tonelessApart;
  }
  return { ...found, regulations: namedBy(searched.documents, exact) };
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

/** So many uses of a word, or one in so many notes, are few. */
const FEW_USES = 5;
const FEW_USES_SHARE = 0.02;

/** Terms that say something by themselves: phrases, numbers, and words that few notes have. */
function rareTerms({ uses, live }: Searched, { masks, terms, phrases }: TermTable): number {
  const counts = new Array<number>(terms.length).fill(0);
  for (let number = 0; number < masks.length; number++) {
    for (let left = masks[number] ?? 0; left !== 0; left &= left - 1) {
      const nth = 31 - Math.clz32(left & -left);
      counts[nth] = (counts[nth] ?? 0) + (uses[number] ?? 0);
    }
  }
  const most = Math.max(FEW_USES, live.length * FEW_USES_SHARE);
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
