import { useRef } from 'preact/hooks';
import type { Annotation, ArticleNotes } from '../../../lib/records';

const NONE: ReadonlySet<string> = new Set();

/**
 * The lists to draw. Normally what a query gives now; but while a note is open for typing nothing moves, and its row stays
 * although a search no longer finds it or it was deleted elsewhere: a row that moves takes the caret and the typed words with it.
 * @param current what the query gives
 * @param all where a row that the query does not give is looked up
 * @param writing ids of the annotations whose notes are open for typing
 */
export function useSteady(
  current: readonly ArticleNotes[],
  all: readonly ArticleNotes[],
  writing: ReadonlySet<string> = NONE,
): readonly ArticleNotes[] {
  const drawn = useRef<readonly ArticleNotes[]>([]);
  drawn.current = writing.size === 0 ? current : steady(drawn.current, current, all, writing);
  return drawn.current;
}

/** The lists that were drawn with what is in them now, then those that are new. */
function steady(
  drawn: readonly ArticleNotes[],
  current: readonly ArticleNotes[],
  all: readonly ArticleNotes[],
  writing: ReadonlySet<string>,
): readonly ArticleNotes[] {
  const now = new Map(current.map((notes) => [keyOf(notes), notes]));
  const stored = new Map(all.map((notes) => [keyOf(notes), notes]));
  const lists = drawn.flatMap((notes) => {
    const key = keyOf(notes);
    const rows = now.get(key)?.annotations ?? [];
    const merged = withWritten(
      notes.annotations,
      rows,
      stored.get(key)?.annotations ?? [],
      writing,
    );
    if (merged.length === 0) return [];
    return [{ ...(now.get(key) ?? stored.get(key) ?? notes), annotations: merged }];
  });
  const known = new Set(drawn.map(keyOf));
  return [...lists, ...current.filter((notes) => !known.has(keyOf(notes)))];
}

/** The rows of now. A row that is written and not among them follows the row that it followed before. */
function withWritten(
  before: readonly Annotation[],
  rows: readonly Annotation[],
  stored: readonly Annotation[],
  writing: ReadonlySet<string>,
): readonly Annotation[] {
  const merged = [...rows];
  for (const [at, row] of before.entries()) {
    if (!writing.has(row.id) || rows.some(({ id }) => id === row.id)) continue;
    const previous = before
      .slice(0, at)
      .findLast(({ id }) => merged.some((each) => each.id === id));
    const place = merged.findIndex(({ id }) => id === previous?.id) + 1;
    merged.splice(place, 0, stored.find(({ id }) => id === row.id) ?? row);
  }
  return merged;
}

const keyOf = ({ article, annotations }: ArticleNotes): string =>
  article?.id ?? annotations[0]?.articleId ?? '';
