import { useCallback, useMemo } from 'preact/hooks';
import { defaultSettings, type FindPassages } from '../../lib/records';
import { readSettings, type Store } from '../../lib/store';
import { NoticeBar } from '../ui/notice/NoticeBar';
import { useNotice } from '../ui/notice/use-notice';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { LibraryHead } from './frame/LibraryHead';
import { LibraryView } from './LibraryView';
import { type DocumentService, LibraryContext, PlaceContext } from './library-context';
import { usePlace } from './use-place';

// In: the store, how passages are found in stored texts, what is known of documents, and the page's address.
// Out: writes to the store, each with a way back, and other addresses.

interface LibraryProps {
  readonly store: Store;
  readonly find: FindPassages;
  readonly documents: DocumentService;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** Works with all notes: finds, reads, verifies and gathers them, and the documents that they are about. */
export function Library({ store, find, documents, onRetry }: LibraryProps) {
  const [place, go] = usePlace();
  const { notice, notify, onGone } = useNotice();
  const settings = readyValue(
    useLiveQuery(useCallback(() => readSettings(store), [store])),
    defaultSettings,
  );
  const parts = useMemo(
    () => ({ store, find, documents, settings, go, notify }),
    [store, find, documents, settings, go, notify],
  );
  return (
    <LibraryContext.Provider value={parts}>
      <PlaceContext.Provider value={place}>
        <LibraryHead />
        <LibraryView place={place} onRetry={onRetry} />
      </PlaceContext.Provider>
      <NoticeBar notice={notice} onGone={onGone} />
    </LibraryContext.Provider>
  );
}
