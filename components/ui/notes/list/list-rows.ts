import type { Order, SearchHit } from '../../../../lib/search';

/** A row, and the article's name above it where one begins there. */
export interface ListRow {
  readonly id: string;
  readonly articleId: string;
  /** How many rows from here on are of its article, where the name stands above them; 0 where it does not. */
  readonly heads: number;
  /** Whether the name stands above this row or one before it. */
  readonly isHeaded: boolean;
}

/** Rows of one article in a row have its name above them; in the order of articles, every article has. */
export function listRows(hits: readonly SearchHit[], order: Order): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (let at = 0; at < hits.length; ) {
    const { articleId } = hits[at] ?? { articleId: '' };
    let end = at + 1;
    while (hits[end]?.articleId === articleId) end++;
    const isHeaded = order === 'article' || end - at > 1;
    for (const [nth, { id }] of hits.slice(at, end).entries()) {
      rows.push({ id, articleId, heads: isHeaded && nth === 0 ? end - at : 0, isHeaded });
    }
    at = end;
  }
  return rows;
}
