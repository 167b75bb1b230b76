import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  EditedFields,
  FindPassages,
  FoundRegulation,
  Regulation,
  RegulationInfo,
  Settings,
} from '../../lib/records';
import type { Store } from '../../lib/store';
import { allNotes, type LibraryPlace } from '../ui/address/library-address';
import type { UndoNotice } from '../ui/notice/notices';
import type { GoTo } from './use-place';

/** What the background knows of documents. Each rejects where it does not answer. */
export interface DocumentService {
  /** In their order, with what the catalogue adds, to be cited. */
  describe(regulations: readonly Regulation[]): Promise<readonly Regulation[]>;
  /** What the catalogue says of it, and where it can be read. */
  info(regulation: Regulation): Promise<RegulationInfo>;
  /** Known ones and those of the catalogue, the best first; 20 at the most. */
  search(query: string): Promise<readonly FoundRegulation[]>;
  /** The document that a name means, however it is spelled; null where it names none. */
  recognise(name: string): Promise<Regulation | null>;
  /** The document that the edited fields mean; nothing is stored yet. */
  edit(regulation: Regulation, fields: EditedFields): Promise<Regulation>;
}

/** What every part of the library may use. */
export interface LibraryParts {
  readonly store: Store;
  readonly find: FindPassages;
  readonly documents: DocumentService;
  readonly settings: Settings;
  readonly go: GoTo;
  /** Says at the bottom what was done and offers to take it back; Ctrl+Z does so too, deed after deed. */
  readonly notify: (notice: UndoNotice | null) => void;
}

export const LibraryContext = createContext<LibraryParts | null>(null);

/** What the address asks for. Apart from the rest: it changes with every letter that is searched for. */
export const PlaceContext = createContext<LibraryPlace>(allNotes);

export function useLibrary(): LibraryParts {
  const parts = useContext(LibraryContext);
  if (parts === null) throw new Error('a part of the library outside of it');
  return parts;
}
