import { useRef } from 'preact/hooks';
import type { SearchHit } from '../../../lib/search';

/**
 * The hits to draw. Normally what is found now; but while a note is open for typing nothing moves, though what is typed makes it
 * the newest, and its row stays although a search no longer finds it: a row that moves takes the caret with it.
 */
export function useHeldHits(
  current: readonly SearchHit[] | null,
  query: string,
  writing: ReadonlySet<string>,
): readonly SearchHit[] | null {
  const held = useRef<{ query: string; hits: readonly SearchHit[] } | null>(null);
  const drawn = held.current;
  if (writing.size === 0 || drawn === null || current === null) {
    held.current = current && { query, hits: current };
    return current;
  }
  if (drawn.query !== query) {
    const found = new Set(current.map(({ id }) => id));
    const written = drawn.hits.filter(({ id }) => writing.has(id) && !found.has(id));
    held.current = { query, hits: [...written, ...current] };
  }
  return held.current?.hits ?? current;
}
