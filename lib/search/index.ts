export {
  type Dimension,
  dimensions,
  type Facet,
  type Facets,
  type Filters,
  type Found,
  type Hit,
  type Index,
  type Order,
  type QueryOptions,
  type SearchTerms,
} from './query-types';
