import type { BlockChange } from '../../../lib/records';
import type { PassagePart, PlacedNotes } from './placed-notes';

/** A block of the article, with the notes beside it in the margin. */
export interface BlockRow {
  readonly kind: 'block';
  readonly change: BlockChange;
  readonly notes: readonly PassagePart[];
}

/** Blocks without a change or a note, folded into one row. */
export interface FoldRow {
  readonly kind: 'fold';
  readonly rows: readonly BlockRow[];
}

export type Row = BlockRow | FoldRow;

/** Shorter stretches are not worth a button. */
const MIN_FOLDED_BLOCKS = 3;

/** The article's blocks, without a headline that stands at the top of the page anyway. */
export function blockRows(
  blocks: readonly BlockChange[],
  { before, after }: PlacedNotes,
): readonly BlockRow[] {
  return blocks
    .map((change) => ({
      kind: 'block' as const,
      change,
      notes: [
        ...(change.before ? (before.beginnings.get(change.before.index) ?? []) : []),
        ...(change.after ? (after.beginnings.get(change.after.index) ?? []) : []),
      ],
    }))
    .filter(
      ({ change, notes }) =>
        change.kind !== 'same' || change.after.role !== 'headline' || notes.length > 0,
    );
}

/** Folds long stretches without a change or a note; a block beside a change stays for its sake. */
export function foldRows(rows: readonly BlockRow[]): readonly Row[] {
  const changed = (at: number): boolean => (rows[at]?.change.kind ?? 'same') !== 'same';
  const folded: Row[] = [];
  let quiet: BlockRow[] = [];
  const close = (): void => {
    if (quiet.length >= MIN_FOLDED_BLOCKS) folded.push({ kind: 'fold', rows: quiet });
    else folded.push(...quiet);
    quiet = [];
  };
  for (const [at, row] of rows.entries()) {
    if (changed(at - 1) || changed(at) || changed(at + 1) || row.notes.length > 0) {
      close();
      folded.push(row);
    } else quiet.push(row);
  }
  close();
  return folded;
}
