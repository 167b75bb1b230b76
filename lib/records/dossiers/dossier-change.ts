/*
 * In: a dossier as it stands, and what the user does with it.
 * Out: the dossier afterwards, and what takes it back.
 */
import { limits } from '../schema/limits';
import type { Dossier } from '../schema/records';
import type { DossierChange, DossierItem } from './dossier-types';
import { type ChangedFields, inserted, moved, removed, unchanged } from './item-places';

export interface ChangedDossier {
  /** The very same where nothing changes. */
  readonly dossier: Dossier;
  /** To be done in this order to take it back. */
  readonly undo: readonly DossierChange[];
  /** Passages that were in it already, and are not put in twice. */
  readonly present: number;
}

/**
 * A dossier after a change of its user's. No text is lost by it: of two that were written at once both stay.
 * @param now ISO 8601
 * @throws RefusedError where it would have more items than are stored
 */
export function applyDossierChange(
  dossier: Dossier,
  change: DossierChange,
  now: string,
): ChangedDossier {
  const { fields, undo, present = 0 } = changedFields(dossier, change);
  if (fields === null) return { dossier, undo: [], present };
  if ((fields.items?.length ?? 0) > limits.dossierItems) {
    throw Object.assign(new Error('too many items'), { name: 'RefusedError' });
  }
  return { dossier: { ...dossier, ...fields, updatedAt: now }, undo, present };
}

function changedFields(dossier: Dossier, change: DossierChange): ChangedFields {
  const { items, deletedAt } = dossier;
  switch (change.kind) {
    case 'insert':
      return inserted(items, change.items, change.before);
    case 'move':
      return moved(items, change.ids, change.before);
    case 'remove':
      return removed(items, change.ids);
    case 'write':
      return written(items, change);
    case 'rename':
      return renamed(dossier, change);
    case 'delete':
      if ((change.at === null) === (deletedAt === null)) return unchanged;
      return { fields: { deletedAt: change.at }, undo: [{ kind: 'delete', at: deletedAt }] };
  }
}

function written(
  items: readonly DossierItem[],
  change: Extract<DossierChange, { kind: 'write' }>,
): ChangedFields {
  const { id, from, to, spareId, as, before } = change;
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (item === undefined || item.kind === 'note') {
    // Removed in another window: what is typed comes back.
    if (item !== undefined || to.trim() === '') return unchanged;
    return inserted(items, [{ id, kind: as, text: to }], before);
  }
  if (item.text === to) return unchanged;
  const back: DossierChange = { ...change, from: to, to: item.text };
  const next = items.with(at, { ...item, text: to });
  if (item.text === from || item.text === '') return { fields: { items: next }, undo: [back] };
  const spare: DossierItem = { id: spareId, kind: 'text', text: item.text };
  return {
    fields: { items: next.toSpliced(at + 1, 0, spare) },
    undo: [{ kind: 'remove', ids: [spareId] }, back],
  };
}

function renamed(
  { title, items }: Dossier,
  change: Extract<DossierChange, { kind: 'rename' }>,
): ChangedFields {
  if (change.title === title) return unchanged;
  const back: DossierChange = { ...change, from: change.title, title };
  if (change.from === title) return { fields: { title: change.title }, undo: [back] };
  const spare: DossierItem = { id: change.spareId, kind: 'text', text: title };
  return {
    fields: { title: change.title, items: [spare, ...items] },
    undo: [{ kind: 'remove', ids: [spare.id] }, back],
  };
}
