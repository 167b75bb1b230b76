import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import {
  applyDossierChange,
  type Dossier,
  type DossierChange,
  type DossierItem,
} from '../../../lib/records';
import { formatCount, t } from '../../ui/words/i18n';
import type { DossierWrite } from './use-dossier-writes';

/** Where an item goes by a key or a button. */
export type Step = 'up' | 'down' | 'first' | 'last';

export interface Ordering {
  /** The items as they are seen: a move that is on its way to the disk is done already. */
  readonly order: readonly DossierItem[];
  /** What a screen reader is told of the last move. */
  readonly announced: string;
  /** Moves an item by a step. */
  readonly move: (id: string, step: Step) => void;
  /** Puts an item before another one; null for the end. */
  readonly drag: (id: string, before: string | null) => void;
}

interface Pending {
  readonly change: DossierChange;
  /** The items that were known when it came to the disk; null until then. Once others are read, it is among them. */
  readonly storedOver: readonly DossierItem[] | null;
}

/**
 * The order of items, changed at once on the screen and then on the disk. A long dossier is read again some time after it was
 * written: until then a move stays where it is seen, and the next one goes on from there.
 */
export function useOrdering(items: readonly DossierItem[], write: DossierWrite): Ordering {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [announced, setAnnounced] = useState('');
  const known = useRef(items);
  known.current = items;
  const order = useMemo(
    () =>
      moved(
        items,
        pending.filter(isAwaited(items)).map(({ change }) => change),
      ),
    [items, pending],
  );
  const latest = useRef(order);
  latest.current = order;

  const drag = useCallback(
    (id: string, before: string | null) => {
      const change: DossierChange = { kind: 'move', ids: [id], before };
      const next = moved(latest.current, [change]);
      if (next === latest.current) return;
      latest.current = next;
      setPending((waiting) => [
        ...waiting.filter(isAwaited(known.current)),
        { change, storedOver: null },
      ]);
      const at = next.findIndex((item) => item.id === id) + 1;
      setAnnounced(t('dossier.movedTo', [formatCount(at), formatCount(next.length)]));
      void write([change], t('dossier.moved')).then((isStored) =>
        setPending((waiting) =>
          waiting.flatMap((each) => {
            if (each.change !== change) return [each];
            return isStored ? [{ change, storedOver: known.current }] : [];
          }),
        ),
      );
    },
    [write],
  );
  const move = useCallback(
    (id: string, step: Step) => {
      const now = latest.current;
      const at = now.findIndex((item) => item.id === id);
      if (at === -1) return;
      const before = {
        up: now[at - 1]?.id ?? now[0]?.id,
        down: now[at + 2]?.id,
        first: now[0]?.id,
        last: undefined,
      }[step];
      if (!(step === 'up' && at === 0)) drag(id, before ?? null);
    },
    [drag],
  );
  return { order, announced, move, drag };
}

/** Whether a change is not among the items yet. */
const isAwaited =
  (items: readonly DossierItem[]) =>
  ({ storedOver }: Pending): boolean =>
    storedOver === null || storedOver === items;

/** Items after moves; the very same where nothing moves. */
function moved(
  items: readonly DossierItem[],
  changes: readonly DossierChange[],
): readonly DossierItem[] {
  if (changes.length === 0) return items;
  const now = '';
  const bare: Dossier = {
    id: '',
    title: '',
    items: [...items],
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
  const after = changes.reduce(
    (known, change) => applyDossierChange(known, change, now).dossier,
    bare,
  );
  return after === bare ? items : after.items;
}
