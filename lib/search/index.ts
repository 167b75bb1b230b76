export { createIndex, type IndexParts } from './create-index';
export { type MarkedSpan, markMatches } from './mark-matches';
export {
  type ProjectionBuilder,
  projectionOf,
  startProjection,
  type WholeProjection,
} from './projection/build';
export { patchProjection } from './projection/patch';
export {
  PROJECTION_FORMAT,
  type Projection,
  type ProjectionColumns,
  type ProjectionTexts,
} from './projection/projection-types';
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
