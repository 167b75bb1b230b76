import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Filters, SearchTerms } from '../../../lib/search';

/** What every row of a list shares. */
export interface ListParts {
  readonly terms: SearchTerms;
  readonly filters: Filters;
  /** The address of a note beside its list. */
  readonly addressOf: (id: string) => string;
  readonly open: (id: string) => void;
  readonly toggle: (id: string) => void;
  /** Chooses everything from the note that was chosen last. */
  readonly extend: (id: string) => void;
}

export const ListContext = createContext<ListParts | null>(null);

export function useList(): ListParts {
  const parts = useContext(ListContext);
  if (parts === null) throw new Error('a row outside of a list');
  return parts;
}
