import { expect, test } from 'vitest';
import { listRows } from '../../../../components/ui/notes/list/list-rows';
import type { Order } from '../../../../lib/search';

/** Rows by the letters of their articles; "a2 a" has a name above two rows of a. */
const drawn = (articles: string, order: Order): string =>
  listRows(
    [...articles].map((articleId, at) => ({ id: `${articleId}${at}`, articleId })),
    order,
  )
    .map(({ articleId, heads, isHeaded }) => `${articleId}${heads || ''}${isHeaded ? '' : '?'}`)
    .join(' ');

test.each<[string, Order, string]>([
  ['', 'newest', ''],
  ['a', 'newest', 'a?'],
  ['a', 'article', 'a1'],
  ['abc', 'best', 'a? b? c?'],
  ['aab', 'newest', 'a2 a b?'],
  ['abbba', 'oldest', 'a? b3 b b a?'],
  ['aabcc', 'article', 'a2 a b1 c2 c'],
])('rows of %s by %s: %s', (articles, order, rows) => {
  expect(drawn(articles, order)).toBe(rows);
});
