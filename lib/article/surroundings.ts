import type { Page } from './page';
import * as Signal from './signal';
import * as LOCAL from './weights-alone';
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

/** What marks all that stands in it, a bit each: tags by their name, and comments. */
export const AROUND: readonly (readonly [name: string, worth: Worth])[] = [
  ['nav', [LOCAL.nav, 0]],
  ['aside', [LOCAL.aside, 0]],
  ['footer', [LOCAL.footer, 0]],
  ['header', [LOCAL.header, 0]],
  ['form', [LOCAL.form, 0]],
  ['main', [LOCAL.main, 0]],
  ['li', ITEM],
  ['pre', [LOCAL.pre, 0]],
  ['blockquote', [LOCAL.quote, 0]],
  ['comment', [LOCAL.comment, NEARBY.comment]],
];
const BITS = new Map<string, number>(AROUND.map(([name], bit) => [name, 1 << bit]));
const IN_COMMENTS = BITS.get('comment') ?? 0;
export const IN_ITEM = BITS.get('li') ?? 0;

/** For each box, the bits of AROUND and of comments it or a box around it sets. */
export function around({ boxes }: Page): Uint16Array {
  const marks = new Uint16Array(boxes.length);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box) break;
    marks[i] =
      (marks[box.parent] ?? 0) |
      (BITS.get(box.tag) ?? 0) |
      (box.signals & Signal.COMMENT ? IN_COMMENTS : 0);
  }
  return marks;
}
