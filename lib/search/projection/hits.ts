import type { SearchHit } from '../query-types';
import type { NoteColumns } from './projection-types';

/** Hits by row, made when they are first found. */
export type Hits = (SearchHit | undefined)[];

const hitsByColumns = new WeakMap<NoteColumns, Hits>();

/** The hits of a projection. */
export function hitsOf(notes: NoteColumns): Hits {
  const known = hitsByColumns.get(notes) ?? [];
  hitsByColumns.set(notes, known);
  return known;
}

/** Gives rows that stayed the hits that they had. @param rows what each was before */
export function inheritHits(notes: NoteColumns, former: NoteColumns, rows: Iterable<number>): void {
  const known = hitsByColumns.get(former);
  if (known !== undefined)
    hitsByColumns.set(
      notes,
      Array.from(rows, (row) => known[row]),
    );
}
