import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DocumentLink, FindPassages, Regulation, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import type { DescribeRegulations } from '../../ui/export/described-items';
import type { UndoNotice } from '../../ui/notice/notices';
import type { ActivePage } from './active-page';
import type { NoteActions } from './note-actions';

// In: the store and the page in the active tab. Out: what all parts of the popup share, and what they may do.

/** Where a document can be read, the user's own link first. Rejects where the background does not answer. */
export type ReadLinks = (regulation: Regulation) => Promise<readonly DocumentLink[]>;

/** What every part of the popup may use. */
export interface PopupParts {
  readonly store: Store;
  readonly page: ActivePage;
  readonly find: FindPassages;
  readonly describe: DescribeRegulations;
  readonly readLinks: ReadLinks;
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
