/*
 * In: a dossier as it stands, and what the user does with it.
 * Out: the dossier afterwards, and what takes it back.
 */
import { limits } from '../schema/limits';
import type { Dossier } from '../schema/records';

export type DossierItem = Dossier['items'][number];

/**
 * What is done with a dossier. Items are meant by their ids, so that what another window does meanwhile is not undone:
 * `before` is the id of the item that follows, null or one that is gone for the end.
 */
export type DossierChange =
  | {
      readonly kind: 'insert';
      readonly items: readonly DossierItem[];
      readonly before: string | null;
    }
  | { readonly kind: 'move'; readonly ids: readonly string[]; readonly before: string | null }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  /** The words of a heading or text. `spareId` is for a text that another window wrote meanwhile: it is kept behind. */
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly spareId: string;
    }
  | { readonly kind: 'rename'; readonly title: string }
  /** To the trash (ISO 8601), or back (null). */
  | { readonly kind: 'delete'; readonly at: string | null };

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

interface Changed {
  readonly fields: Partial<Pick<Dossier, 'items' | 'title' | 'deletedAt'>> | null;
  readonly undo: readonly DossierChange[];
  readonly present?: number;
}

const unchanged: Changed = { fields: null, undo: [] };

function changedFields(dossier: Dossier, change: DossierChange): Changed {
  const { items, title, deletedAt } = dossier;
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
      if (change.title === title) return unchanged;
      return { fields: { title: change.title }, undo: [{ kind: 'rename', title }] };
    case 'delete':
      if ((change.at === null) === (deletedAt === null)) return unchanged;
      return { fields: { deletedAt: change.at }, undo: [{ kind: 'delete', at: deletedAt }] };
  }
}

/** Where an item goes that is put before another. */
const placeOf = (items: readonly DossierItem[], before: string | null): number => {
  const at = items.findIndex(({ id }) => id === before);
  return at === -1 ? items.length : at;
};

function inserted(
  items: readonly DossierItem[],
  added: readonly DossierItem[],
  before: string | null,
): Changed {
  const ids = new Set(items.map(({ id }) => id));
  const notes = new Set(items.flatMap((item) => (item.kind === 'note' ? item.annotationId : [])));
  const fresh: DossierItem[] = [];
  for (const item of added) {
    if (ids.has(item.id) || (item.kind === 'note' && notes.has(item.annotationId))) continue;
    ids.add(item.id);
    if (item.kind === 'note') notes.add(item.annotationId);
    fresh.push(item);
  }
  const present = added.length - fresh.length;
  if (fresh.length === 0) return { ...unchanged, present };
  const next = items.toSpliced(placeOf(items, before), 0, ...fresh);
  return {
    fields: { items: next },
    undo: [{ kind: 'remove', ids: fresh.map(({ id }) => id) }],
    present,
  };
}

function moved(
  items: readonly DossierItem[],
  ids: readonly string[],
  before: string | null,
): Changed {
  const wanted = new Set(ids);
  const going = items.filter(({ id }) => wanted.has(id));
  const staying = items.filter(({ id }) => !wanted.has(id));
  // Before one of those that go themselves: before the next that stays.
  const at = items.findIndex(({ id }) => id === before);
  const target = at === -1 ? null : (items.slice(at).find(({ id }) => !wanted.has(id))?.id ?? null);
  const next = staying.toSpliced(placeOf(staying, target), 0, ...going);
  if (next.every(({ id }, index) => id === items[index]?.id)) return unchanged;
  const undo = fromTheEnd(items, wanted).map(
    ({ item, before: behind }): DossierChange => ({ kind: 'move', ids: [item.id], before: behind }),
  );
  return { fields: { items: next }, undo };
}

function removed(items: readonly DossierItem[], ids: readonly string[]): Changed {
  const wanted = new Set(ids);
  const next = items.filter(({ id }) => !wanted.has(id));
  if (next.length === items.length) return unchanged;
  const undo = fromTheEnd(items, wanted).map(
    ({ item, before }): DossierChange => ({ kind: 'insert', items: [item], before }),
  );
  return { fields: { items: next }, undo };
}

/** Items with the one that followed each, the last first: put back in this order each finds its follower. */
const fromTheEnd = (items: readonly DossierItem[], wanted: ReadonlySet<string>) =>
  items
    .map((item, at) => ({ item, before: items[at + 1]?.id ?? null }))
    .filter(({ item }) => wanted.has(item.id))
    .reverse();

function written(
  items: readonly DossierItem[],
  { id, from, to, spareId }: Extract<DossierChange, { kind: 'write' }>,
): Changed {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (item === undefined || item.kind === 'note') {
    // Removed in another window: what is typed comes back at the end.
    if (item !== undefined || to.trim() === '') return unchanged;
    return inserted(items, [{ id, kind: 'text', text: to }], null);
  }
  if (item.text === to) return unchanged;
  const back: DossierChange = { kind: 'write', id, from: to, to: item.text, spareId };
  const next = items.with(at, { ...item, text: to });
  if (item.text === from || item.text === '') return { fields: { items: next }, undo: [back] };
  const spare: DossierItem = { id: spareId, kind: 'text', text: item.text };
  return {
    fields: { items: next.toSpliced(at + 1, 0, spare) },
    undo: [{ kind: 'remove', ids: [spareId] }, back],
  };
}
