import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierView } from '../../../lib/records';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';
import type { HeldItem } from './use-held-item';
import type { ItemChanges } from './use-item-changes';
import type { ShowItem } from './use-shown-item';

/** What every item of a dossier may use. */
export interface DossierParts
  extends Pick<ItemChanges, 'move' | 'remove' | 'followerOf'>,
    Pick<HeldItem, 'gone' | 'hold'> {
  readonly id: string;
  readonly notes: DossierView['notes'];
  /** The id of the item that was just made and has not had the caret yet. */
  readonly fresh: string | null;
  readonly onFocused: () => void;
  /** Of the list of items. */
  readonly control: RefObject<VirtualListControl | null>;
  readonly show: ShowItem;
  /** Puts a heading or a text before an item; null for the end. */
  readonly insert: (kind: 'heading' | 'text', before: string | null) => void;
}

export const DossierContext = createContext<DossierParts | null>(null);

export function useDossier(): DossierParts {
  const parts = useContext(DossierContext);
  if (parts === null) throw new Error('a part of a dossier outside of it');
  return parts;
}
