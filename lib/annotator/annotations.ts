import { describe, locate } from '../anchor';
import { type Annotation, type Colour, newId } from '../records';
import type { ReadPage } from './read';
import type { Entry, Place, SaveState } from './state';

/** A new annotation of the passage; nothing is stored yet. */
export function annotate(
  page: ReadPage,
  range: StaticRange,
  colour: Colour,
  now = new Date(),
): Annotation {
  return {
    id: newId(),
    articleId: page.articleId,
    target: describe(range, page.text),
    colour,
    note: '',
    tags: [],
    regulationIds: [],
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    deletedAt: null,
  };
}

export function placeOf(annotation: Annotation, page: ReadPage): Place {
  const found = locate(annotation.target, page.text);
  return found.kind === 'orphan'
    ? { kind: 'orphan', reason: found.reason }
    : { kind: found.kind, range: found.range };
}

/**
 * What the store tells, joined with what this page has not got on disk yet: an entry that is unsaved or on its way wins over
 * an older state of itself, and stays when the store does not know it.
 */
export function mergeEntries(
  mine: readonly Entry[],
  stored: readonly Annotation[],
  place: (annotation: Annotation) => Place,
): readonly Entry[] {
  const pending = new Map(
    mine.filter(({ save }) => save.kind !== 'saved').map((entry) => [entry.annotation.id, entry]),
  );
  const known = new Map(mine.map((entry) => [entry.annotation.id, entry]));
  const saved: SaveState = { kind: 'saved' };
  const merged = stored.map((annotation): Entry => {
    const waiting = pending.get(annotation.id);
    pending.delete(annotation.id);
    if (waiting) return waiting;
    const before = known.get(annotation.id);
    const same =
      before && before.annotation.target.position.start === annotation.target.position.start;
    return { annotation, place: same ? before.place : place(annotation), save: saved };
  });
  return [
    ...merged,
    ...[...pending.values()].filter(({ annotation }) => annotation.deletedAt === null),
  ];
}

/** Where the passage is now: left where it stands as long as its words are still there, looked for only when they are not. */
export function placeAgain({ annotation, place }: Entry, page: ReadPage): Place {
  if (place.kind !== 'anchored') return placeOf(annotation, page);
  const span = page.text.offsets(place.range);
  const stands =
    span && page.text.text.slice(span.start, span.end) === annotation.target.quote.exact;
  return stands ? place : placeOf(annotation, page);
}
