import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DossierItem } from '../../../lib/records';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';

/** Scrolls an item into view once it stands where it goes. @param takesFocus whether it gets the focus too */
export type ShowItem = (id: string, takesFocus: boolean) => void;

export function useShownItem(
  items: readonly DossierItem[],
  control: RefObject<VirtualListControl | null>,
): ShowItem {
  const [wanted, setWanted] = useState<{ id: string; takesFocus: boolean } | null>(null);
  useEffect(() => {
    const at = wanted === null ? -1 : items.findIndex(({ id }) => id === wanted.id);
    if (wanted === null || at === -1) return;
    if (wanted.takesFocus) control.current?.focusRow(at);
    else control.current?.jumpTo(at);
    setWanted(null);
  }, [wanted, items]);
  return useCallback((id, takesFocus) => setWanted({ id, takesFocus }), []);
}
