export {
  type Dimension,
  dimensions,
  type Facet,
  type Facets,
  type Filters,
  type Found,
  type Index,
  type Order,
  type QueryOptions,
  type SearchHit,
  type SearchTerms,
} from './query-types';
