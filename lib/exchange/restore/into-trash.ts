import { laterOf } from './row-fate';

interface Trashed {
  readonly deletedAt: string | null;
  /** Of notes only. */
  readonly purgedAt?: string | undefined;
}

/**
 * A row of a file that was in the trash there comes into the trash here with the import, and has all of its days before it is
 * emptied for good: its own day may be long past. One that lies in the trash here keeps its day; one that was emptied there and
 * was never here stays as it is.
 * @param known what is stored under its id
 */
export const intoTrash =
  (now: Date) =>
  <Row extends Trashed>(known: Row | null, row: Row): Row => {
    const isGoneHere = known === null || known.purgedAt !== undefined;
    if (row.deletedAt === null || (row.purgedAt !== undefined && isGoneHere)) return row;
    const since = (isGoneHere ? null : known.deletedAt) ?? now.toISOString();
    return { ...row, deletedAt: laterOf(row.deletedAt, since) };
  };
