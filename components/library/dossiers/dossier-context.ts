import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierView } from '../../../lib/records';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';
import type { DossierWrite } from './use-dossier-writes';
import type { Ordering } from './use-ordering';

/** What every item of a dossier may use. */
export interface DossierParts extends Omit<Ordering, 'order' | 'announced'> {
  readonly write: DossierWrite;
  readonly notes: DossierView['notes'];
  /** The id of the item that was just made. */
  readonly fresh: string | null;
  /** Of the list of items. */
  readonly control: RefObject<VirtualListControl | null>;
  /** Puts a heading or a text before an item; null for the end. */
  readonly insert: (kind: 'heading' | 'text', before: string | null) => void;
}

export const DossierContext = createContext<DossierParts | null>(null);

export function useDossier(): DossierParts {
  const parts = useContext(DossierContext);
  if (parts === null) throw new Error('a part of a dossier outside of it');
  return parts;
}
