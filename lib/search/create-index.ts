import type { Dossier, Regulation } from '../records';
import { dimensionColumns } from './facets/columns-by-dimension';
import { failingDimensions, lazyFacets, PASSES } from './facets/facets';
import { rowOrders } from './facets/orders';
import { type IndexRows, indexRows } from './facets/rows';
import { documentTexts } from './match/documents';
import { parseQuery } from './match/parse-query';
import { type MatchedQuery, matchLevels, type Searched, searchRows } from './match/search-rows';
import { vocabularyOf } from './match/term-table';
import { hitsOf } from './projection/hits';
import type { NumberLists, Projection, ProjectionTexts } from './projection/projection-types';
import { rowFlags } from './projection/projection-types';
import type { Found, Index, QueryOptions, SearchHit } from './query-types';

export interface IndexParts {
  /** Without its texts filters and orders work, and words find nothing. */
  readonly projection: Projection;
  /** An id among the aliases of one is this one everywhere. */
  readonly regulations: readonly Regulation[];
  readonly dossiers: readonly Dossier[];
}

/** An index of what is projected; made anew, and quickly, when any of it changes. */
export function createIndex({ projection, regulations, dossiers }: IndexParts): Index {
  const rows = indexRows(projection.columns, regulations, dossiers);
  const { notes, heads } = projection.columns;
  const columnsFor = dimensionColumns(rows);
  const orders = rowOrders(rows);
  const hits = hitsOf(notes);
  const trashed = rows.live.filter((row) => (notes.flags[row] ?? 0) & rowFlags.trashed).length;
  let searched: Searched | null = null;

  const hitOf = (row: number): SearchHit => {
    const known = hits[row];
    if (known) return known;
    const hit = { id: notes.ids[row] ?? '', articleId: heads.ids[notes.articles[row] ?? 0] ?? '' };
    hits[row] = hit;
    return hit;
  };

  return {
    count: rows.live.length - trashed,
    trashed,
    query(text, filters, options = {}) {
      const columns = columnsFor(filters);
      const failing = failingDimensions(rows, columns, filters);
      const query = parseQuery(text);
      if (query.terms.length === 0) {
        const order = options.order ?? 'best';
        const passing = orders.of(order === 'best' ? 'newest' : order);
        return {
          hits: Array.from(
            passing.filter((row) => failing[row] === PASSES),
            hitOf,
          ),
          facets: lazyFacets(columns, filters, { rows: rows.live, failing }),
          terms: query.marks,
          wider: null,
          regulations: [],
        };
      }
      if (projection.texts === null) {
        return {
          hits: [],
          facets: lazyFacets(columns, filters, { rows: new Uint32Array(), failing }),
          terms: query.marks,
          wider: null,
          regulations: [],
        };
      }
      searched ??= searchedOf(rows, projection.texts, regulations);
      const matched = searchRows(searched, query);
      const tiers = tiersOf(rows.live, matched, failing, options);
      const shown = (row: number): boolean => tiers.shown.has(matched.levels[row] ?? 0);
      return {
        hits: Array.from(
          orderedRows(orders, matched, options, (row) => failing[row] === PASSES && shown(row)),
          hitOf,
        ),
        facets: lazyFacets(columns, filters, { rows: rows.live.filter(shown), failing }),
        terms: { ...query.marks, toned: query.toned && !tiers.isToneless },
        wider: tiers.wider,
        regulations: matched.regulations,
      };
    },
  };
}

function searchedOf(
  rows: IndexRows,
  texts: ProjectionTexts,
  regulations: readonly Regulation[],
): Searched {
  const documents = documentTexts(regulations.filter(({ id }) => rows.canonical(id) === id));
  const numbers = new Map(documents.ids.map((id, at) => [id, at]));
  // One behind the last has no texts.
  const unknown = documents.ids.length;
  const toDocuments = ({ at, values }: NumberLists): NumberLists => ({
    at,
    values: values.map((value) => numbers.get(rows.regulations[value] ?? '') ?? unknown),
  });
  const uses = new Uint32Array(texts.words.length);
  for (const row of rows.live) {
    for (let i = texts.notes.at[row] ?? 0; i < (texts.notes.at[row + 1] ?? 0); i++) {
      const word = texts.notes.values[i] ?? 0;
      uses[word] = (uses[word] ?? 0) + 1;
    }
  }
  return {
    rows: {
      words: texts.notes,
      articles: rows.columns.notes.articles,
      linked: toDocuments(rows.linked),
      cited: toDocuments(rows.cited),
    },
    heads: texts.heads,
    documents,
    vocabulary: vocabularyOf(texts.words),
    uses,
    live: rows.live,
  };
}

interface Tiers {
  /** Those of `matchLevels` that are shown. */
  readonly shown: ReadonlySet<number>;
  readonly isToneless: boolean;
  readonly wider: Found['wider'];
}

/** The best level that has notes is shown, the next one told of. */
function tiersOf(
  live: Uint32Array,
  matched: MatchedQuery,
  failing: Uint8Array,
  { wide }: QueryOptions,
): Tiers {
  const counts = [0, 0, 0, 0, 0];
  for (const row of live) {
    const level = matched.levels[row] ?? 0;
    if (failing[row] === PASSES) counts[level] = (counts[level] ?? 0) + 1;
  }
  const there = Object.values(matchLevels).filter((level) => level > 0 && (counts[level] ?? 0) > 0);
  const [best = matchLevels.exact, next] = there;
  const isLoose = (level: number | undefined): boolean =>
    level === matchLevels.toneless || level === matchLevels.tonelessApart;
  if (next === undefined) return { shown: new Set([best]), isToneless: isLoose(best), wider: null };
  if (wide) {
    return {
      shown: new Set([best, next]),
      isToneless: isLoose(best) || isLoose(next),
      wider: null,
    };
  }
  const kind = next === matchLevels.toneless ? 'toneless' : 'apart';
  return {
    shown: new Set([best]),
    isToneless: isLoose(best),
    wider: { kind, count: counts[next] ?? 0 },
  };
}

function orderedRows(
  orders: ReturnType<typeof rowOrders>,
  { levels: levelOf, scores }: MatchedQuery,
  { order = 'best' }: QueryOptions,
  isShown: (row: number) => boolean,
): Uint32Array {
  if (order !== 'best') return orders.of(order).filter(isShown);
  const shown = orders.of('newest').filter(isShown);
  // Newest first is kept among equals.
  return Uint32Array.from(
    Array.from(shown).sort(
      (a, b) => (levelOf[a] ?? 0) - (levelOf[b] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0),
    ),
  );
}
