import * as LOCAL from './weights-local';
import * as NEARBY from './weights-nearby';

/** What a sign is worth by itself and at the second look. */
type Worth = readonly [alone: number, again: number];
export const NONE: Worth = [0, 0];
const HEADING: Worth = [LOCAL.heading, NEARBY.heading];
export const ITEM: Worth = [LOCAL.li, NEARBY.li];
const CELL: Worth = [LOCAL.cell, 0];
export const BARE: Worth = [LOCAL.bare, NEARBY.bare];

/** A run's own tag; the text of others but paragraphs and captions is bare. */
export const BY_TAG: ReadonlyMap<string, Worth> = new Map<string, Worth>([
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, HEADING] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, ITEM] as const),
  ['h1', [LOCAL.h1, 0]],
  ['blockquote', NONE],
  ['pre', NONE],
  ['td', CELL],
  ['th', CELL],
  ['p', NONE],
  ['figcaption', NONE],
]);

/** What marks all that stands in it, in the order of the bits from FIRST_AROUND on. */
export const AROUND: readonly Worth[] = [
  [LOCAL.nav, 0],
  [LOCAL.aside, 0],
  [LOCAL.footer, 0],
  [LOCAL.header, 0],
  [LOCAL.form, 0],
  [LOCAL.main, 0],
  ITEM,
  [LOCAL.pre, 0],
  [LOCAL.quote, 0],
  [LOCAL.comment, NEARBY.comment],
];
