import { useState } from 'preact/hooks';
import type { DossierItem } from '../../../lib/records';

export interface HeldItem {
  /** The items, and the one that is written in where another window took it out: its field does not go under the caret. */
  readonly shown: readonly DossierItem[];
  /** Its id, where it is not stored any more. */
  readonly gone: string | null;
  /** Told which item has the caret; null when it is left. */
  readonly hold: (item: DossierItem | null) => void;
}

export function useHeldItem(
  items: readonly DossierItem[],
  followerOf: (id: string) => string | null,
): HeldItem {
  const [held, hold] = useState<DossierItem | null>(null);
  if (held === null || items.some(({ id }) => id === held.id)) {
    return { shown: items, gone: null, hold };
  }
  const at = items.findIndex(({ id }) => id === followerOf(held.id));
  const shown = items.toSpliced(at === -1 ? items.length : at, 0, held);
  return { shown, gone: held.id, hold };
}
