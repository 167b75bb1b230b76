import type { Dossier } from '../schema/records';
import type { DossierChange, DossierItem } from './dossier-types';

/** What a change makes of a dossier: null where nothing. */
export interface ChangedFields {
  readonly fields: Partial<Pick<Dossier, 'items' | 'title' | 'deletedAt'>> | null;
  readonly undo: readonly DossierChange[];
  readonly present?: number;
}

export const unchanged: ChangedFields = { fields: null, undo: [] };

/** Where an item goes that is put before another. */
const placeOf = (items: readonly DossierItem[], before: string | null): number => {
  const at = items.findIndex(({ id }) => id === before);
  return at === -1 ? items.length : at;
};

export function inserted(
  items: readonly DossierItem[],
  added: readonly DossierItem[],
  before: string | null,
): ChangedFields {
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

export function moved(
  items: readonly DossierItem[],
  ids: readonly string[],
  before: string | null,
): ChangedFields {
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

export function removed(items: readonly DossierItem[], ids: readonly string[]): ChangedFields {
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
