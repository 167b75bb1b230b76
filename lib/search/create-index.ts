import type { Dossier, Regulation } from '../records';
import { dimensionColumns } from './facets/columns-by-dimension';
import { failingDimensions, lazyFacets, PASSES } from './facets/facets';
import { rowOrders } from './facets/orders';
import { indexRows } from './facets/rows';
import { parseQuery } from './match/parse-query';
import { type MatchedQuery, type Searched, searchRows } from './match/search-rows';
import { searchedOf } from './match/searched';
import { bestFirst, tiersOf } from './match/tiers';
import { hitsOf } from './projection/hits';
import { type Projection, rowFlags } from './projection/projection-types';
import type { Index, QueryOptions, SearchHit } from './query-types';

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
      const passes = (row: number): boolean => failing[row] === PASSES;
      const query = parseQuery(text);
      /** With all documents of the articles, beyond those that pass: of the rows that the words found. */
      const aroundOf = (isFound: (row: number) => boolean): number => {
        if (filters.around || (filters.regulation ?? []).length === 0) return 0;
        const wider = failingDimensions(rows, columnsFor({ ...filters, around: true }), filters);
        return rows.live.filter((row) => wider[row] === PASSES && !passes(row) && isFound(row))
          .length;
      };
      if (query.terms.length === 0) {
        const order = options.order ?? 'best';
        const passing = orders.of(order === 'best' ? 'newest' : order);
        return {
          hits: Array.from(passing.filter(passes), hitOf),
          facets: lazyFacets(columns, filters, { rows: rows.live, failing }),
          terms: query.marks,
          wider: null,
          around: aroundOf(() => true),
          regulations: [],
        };
      }
      if (projection.texts === null) {
        return {
          hits: [],
          facets: lazyFacets(columns, filters, { rows: new Uint32Array(), failing }),
          terms: query.marks,
          wider: null,
          around: 0,
          regulations: [],
        };
      }
      searched ??= searchedOf(rows, projection.texts, regulations);
      const matched = searchRows(searched, query);
      const tiers = tiersOf(rows.live, matched, passes, options);
      const shown = (row: number): boolean => tiers.shown.has(matched.levels[row] ?? 0);
      return {
        hits: Array.from(
          orderedRows(orders, matched, options, (row) => passes(row) && shown(row)),
          hitOf,
        ),
        facets: lazyFacets(columns, filters, { rows: rows.live.filter(shown), failing }),
        terms: { ...query.marks, toned: query.toned && !tiers.isToneless },
        wider: tiers.wider,
        around: aroundOf(shown),
        regulations: matched.regulations,
      };
    },
  };
}

function orderedRows(
  orders: ReturnType<typeof rowOrders>,
  matched: MatchedQuery,
  { order = 'best' }: QueryOptions,
  isShown: (row: number) => boolean,
): Uint32Array {
  if (order !== 'best') return orders.of(order).filter(isShown);
  return bestFirst(orders.of('newest').filter(isShown), matched);
}
