/*
 * In: facts.
 * Out: parts of the view; every function here is pure.
 */
import type { Mark } from '../../extension';
import { equal } from '../../records';
import type { Facts, SaveState } from '../facts';
import { wantedDeletion, wantedMark } from '../writes/pending';

/** A mark of the article as the user last wanted it, and whether that is on disk. */
export interface SavedMark {
  readonly mark: Mark;
  readonly save: SaveState;
}

const saved: SaveState = { kind: 'saved' };

/** The marks of the article that the page shows: what is stored, over it what this page wrote, over it what is pending. */
export function marksOf({
  page,
  stored,
  written,
  pending,
}: Pick<Facts, 'page' | 'stored' | 'written' | 'pending'>): readonly SavedMark[] {
  const marks = new Map<string, SavedMark>();
  for (const mark of stored?.marks ?? []) marks.set(mark.id, { mark, save: saved });
  for (const [id, { key, mark, deletedAt }] of written) {
    if (key !== page?.key) continue;
    const other = marks.get(id)?.mark;
    // Somebody else has changed it since.
    if (other !== undefined && other.updatedAt > mark.updatedAt) continue;
    if (deletedAt === null) marks.set(id, { mark: newest(mark, other), save: saved });
    else marks.delete(id);
  }
  for (const [id, change] of pending) {
    if (change.key !== page?.key) continue;
    // Where a deletion could not be stored, the highlight is still there, and says so.
    const isGone = wantedDeletion(change) !== null && change.save.kind === 'saving';
    if (isGone) marks.delete(id);
    else marks.set(id, { mark: wantedMark(change), save: change.save });
  }
  return [...marks.values()];
}

/** Of two marks of the same time, the one that the store gave: its object is known, and its place cached. */
const newest = (mine: Mark, stored: Mark | undefined): Mark =>
  stored !== undefined && stored.updatedAt === mine.updatedAt ? stored : mine;

/**
 * A mark that a message brought, with the target object of the known mark where both say the same. Places are cached by that
 * object: so the passage is not searched for again, and keeps its place while the page has its nodes out for a moment.
 */
export const withSameTarget = (mark: Mark, known: Mark | undefined): Mark =>
  known !== undefined && equal(known.target, mark.target)
    ? { ...mark, target: known.target }
    : mark;
