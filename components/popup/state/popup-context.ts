import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FindPassages, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import type { DescribeRegulations } from '../../ui/export/described-items';
import type { UndoNotice } from '../../ui/notice/use-notice';
import type { ActivePage } from './active-page';
import type { NoteActions } from './note-actions';

// In: the store and the page in the active tab. Out: what all parts of the popup share, and what they may do.

/** What every part of the popup may use. */
export interface PopupParts {
  readonly store: Store;
  readonly page: ActivePage;
  readonly find: FindPassages;
  readonly describe: DescribeRegulations;
  readonly settings: Settings;
  /** This browser profile's letters. */
  readonly device: string;
  readonly actions: NoteActions;
  readonly notify: (notice: UndoNotice | null) => void;
}

export const PopupContext = createContext<PopupParts | null>(null);

export function usePopup(): PopupParts {
  const parts = useContext(PopupContext);
  if (parts === null) throw new Error('a part of the popup outside of it');
  return parts;
}
