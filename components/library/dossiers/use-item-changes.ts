import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  applyDossierChange,
  type Dossier,
  type DossierChange,
  type DossierItem,
} from '../../../lib/records';
import { formatCount, t } from '../../ui/words/i18n';
import type { Move } from './item-moves';
import type { DossierWrite } from './use-dossier-writes';

export interface ItemChanges {
  /** The items as they are seen: what is on its way to the disk is done already. */
  readonly shown: readonly DossierItem[];
  /** What a screen reader is told of the last move. */
  readonly announced: string;
  /** Moves items, as they are seen, to where it is told; nothing where null is. */
  readonly move: (to: (items: readonly DossierItem[]) => Move | null) => void;
  readonly insert: (item: DossierItem, before: string | null) => void;
  readonly remove: (id: string) => void;
  /** The id of the item that follows another one, or followed it when it was last seen; null for the end. */
  readonly followerOf: (id: string) => string | null;
}

interface Pending {
  readonly change: DossierChange;
  /** The items that were known when it came to the disk; null until then. Once others are read, it is among them. */
  readonly storedOver: readonly DossierItem[] | null;
}

/**
 * The items of a dossier, changed at once on the screen and then on the disk. A long dossier is read again some time after it
 * was written: until then a change stays where it is seen, and the next one goes on from there.
 */
export function useItemChanges(items: readonly DossierItem[], write: DossierWrite): ItemChanges {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [said, setSaid] = useState({ text: '', order: '' });
  const known = useRef(items);
  known.current = items;
  const shown = useMemo(
    () =>
      changed(
        items,
        pending.filter(isAwaited(items)).map(({ change }) => change),
      ) ?? items,
    [items, pending],
  );
  const latest = useRef(shown);
  latest.current = shown;
  const followers = useRef(new Map<string, string | null>());
  useEffect(() => {
    for (const [at, { id }] of shown.entries()) {
      followers.current.set(id, shown[at + 1]?.id ?? null);
    }
  }, [shown]);
  const followerOf = useCallback((id: string) => followers.current.get(id) ?? null, []);

  const change = useCallback(
    (wanted: DossierChange, done: string | null): boolean => {
      const next = changed(latest.current, [wanted]);
      if (next === latest.current) return false;
      latest.current = next ?? latest.current;
      setPending((waiting) => [
        ...waiting.filter(isAwaited(known.current)),
        { change: wanted, storedOver: null },
      ]);
      void write([wanted], done).then((isStored) =>
        setPending((waiting) =>
          waiting.flatMap((each) => {
            if (each.change !== wanted) return [each];
            return isStored ? [{ change: wanted, storedOver: known.current }] : [];
          }),
        ),
      );
      return true;
    },
    [write],
  );
  const move = useCallback<ItemChanges['move']>(
    (to) => {
      const wanted = to(latest.current);
      if (wanted === null || !change({ kind: 'move', ...wanted }, t('dossier.moved'))) return;
      const { current } = latest;
      const at = current.findIndex(({ id }) => id === wanted.ids[0]) + 1;
      const text = t('dossier.movedTo', [formatCount(at), formatCount(current.length)]);
      setSaid({ text, order: orderOf(current) });
    },
    [change],
  );
  const insert = useCallback(
    (item: DossierItem, before: string | null) =>
      void change({ kind: 'insert', items: [item], before }, t('dossier.inserted')),
    [change],
  );
  const remove = useCallback(
    (id: string) => void change({ kind: 'remove', ids: [id] }, t('dossier.removed')),
    [change],
  );
  // What was undone since, or moved by another window, is not there any more.
  const announced = said.text !== '' && said.order === orderOf(shown) ? said.text : '';
  return { shown, announced, move, insert, remove, followerOf };
}

const orderOf = (items: readonly DossierItem[]): string => items.map(({ id }) => id).join(' ');

/** Whether a change is not among the items yet. */
const isAwaited =
  (items: readonly DossierItem[]) =>
  ({ storedOver }: Pending): boolean =>
    storedOver === null || storedOver === items;

/** Items after changes: the very same where nothing changes, null where more would be than are stored. */
function changed(
  items: readonly DossierItem[],
  changes: readonly DossierChange[],
): readonly DossierItem[] | null {
  const bare: Dossier = {
    id: '',
    title: '',
    items: [...items],
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
  try {
    const after = changes.reduce(
      (known, change) => applyDossierChange(known, change, '').dossier,
      bare,
    );
    return after === bare ? items : after.items;
  } catch {
    return null;
  }
}
