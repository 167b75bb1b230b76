import { useRef } from 'preact/hooks';
import type { Annotation, ArticleNotes } from '../../../lib/records';

const NONE: ReadonlySet<string> = new Set();

/**
 * The lists to draw: what is found now, but while a note is written nothing moves, and its row stays though a search no
 * longer finds it or it was deleted elsewhere. A row that moves or goes takes the caret and what is typed with it.
 * @param all where the present state of a row that was not found is looked up
 * @param held ids of the annotations that are written
 */
export function useSteady(
  found: readonly ArticleNotes[],
  all: readonly ArticleNotes[],
  held: ReadonlySet<string> = NONE,
): readonly ArticleNotes[] {
  const before = useRef<readonly ArticleNotes[]>([]);
  before.current = held.size === 0 ? found : steady(before.current, found, all, held);
  return before.current;
}

/** The lists of before with what is in them now, then those that are new. */
function steady(
  before: readonly ArticleNotes[],
  found: readonly ArticleNotes[],
  all: readonly ArticleNotes[],
  held: ReadonlySet<string>,
): readonly ArticleNotes[] {
  const now = new Map(found.map((notes) => [keyOf(notes), notes]));
  const stored = new Map(all.map((notes) => [keyOf(notes), notes]));
  const kept = before.flatMap((notes) => {
    const key = keyOf(notes);
    const rows = now.get(key)?.annotations ?? [];
    const merged = withHeld(notes.annotations, rows, stored.get(key)?.annotations ?? [], held);
    if (merged.length === 0) return [];
    return [{ ...(now.get(key) ?? stored.get(key) ?? notes), annotations: merged }];
  });
  const known = new Set(before.map(keyOf));
  return [...kept, ...found.filter((notes) => !known.has(keyOf(notes)))];
}

/** The rows of now; one that is written and not among them stands behind the row that it stood behind. */
function withHeld(
  before: readonly Annotation[],
  rows: readonly Annotation[],
  stored: readonly Annotation[],
  held: ReadonlySet<string>,
): readonly Annotation[] {
  const merged = [...rows];
  for (const [at, row] of before.entries()) {
    if (!held.has(row.id) || rows.some(({ id }) => id === row.id)) continue;
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
