import { type Fit, fits } from './rank-field';

/** Where words can stand, the weaker places first: what a document is called, the passage, newspaper and authors, tags, note and title. */
const places = ['cited', 'linked', 'quote', 'source', 'tags', 'note'] as const;
export type WordPlace = (typeof places)[number];

/** The fields of a note's row, in their order. */
export const noteFields: readonly WordPlace[] = ['note', 'tags', 'quote'];

/** Has all terms, far from one another. */
export const APART = 1;
/** The least of what fits. */
export const COMBINED = 4;

const NEAR = 8;
const PHRASE = 32;

/** How good it is that all terms stand in this place: 0 where they do not. Phrases before words, whole ones before begun ones. */
export function scoreOf(place: WordPlace, fit: Fit): number {
  const rank = places.indexOf(place) * 2;
  if (fit === fits.none) return 0;
  if (fit === fits.near) return NEAR + rank;
  return PHRASE + rank + (fit === fits.whole ? 1 : 0);
}
