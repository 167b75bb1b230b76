import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FindPassages, Settings } from '../../lib/records';
import type { Store } from '../../lib/store';

/** What every part of the library may use. */
export interface LibraryParts {
  readonly store: Store;
  readonly find: FindPassages;
  readonly settings: Settings;
}

export const LibraryContext = createContext<LibraryParts | null>(null);

export function useLibrary(): LibraryParts {
  const parts = useContext(LibraryContext);
  if (parts === null) throw new Error('a part of the library outside of it');
  return parts;
}
