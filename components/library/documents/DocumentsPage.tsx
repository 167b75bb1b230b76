import { FileText } from 'lucide';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { readDocuments } from '../../../lib/store';
import type { DocumentsPlace, DocumentFilters as Filters } from '../../ui/address/document-places';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';
import { Unread } from '../frame/Unread';
import { useLibrary } from '../library-context';
import { useTypedQuery } from '../notes/use-typed-query';
import { AddDocument } from './all/AddDocument';
import { DocumentFilters } from './all/DocumentFilters';
import { DocumentRows } from './all/DocumentRows';
import { DocumentsBar } from './all/DocumentsBar';
import { filteredDocuments } from './all/document-filters';
import { foundDocuments } from './all/document-order';
import { Review } from './all/Review';

// In: documents that are stored, and who cites them. Out: their pages; merges, splits and edits, each with a way back.

interface DocumentsPageProps {
  /** What the list is narrowed by, and its order. */
  readonly place: DocumentsPlace;
  readonly onRetry: () => void;
}

const NONE: Filters = {};

/** Every document that an article cites or a note is linked to. */
export function DocumentsPage({ place, onRetry }: DocumentsPageProps) {
  const { store, go } = useLibrary();
  const live = useLiveQuery(useCallback(() => readDocuments(store), [store]));
  const [isAdding, setAdding] = useState(false);
  const all = readyValue(live, null);
  const { order, filters = NONE } = place;
  const [find, setFind] = useTypedQuery(place.find, (next, how) =>
    go({ ...place, find: next }, how),
  );
  const at = useMemo(() => ({ ...place, find }), [place, find]);
  const list = useRef<VirtualListControl | null>(null);
  const found = useMemo(
    () => (all === null ? [] : foundDocuments(all, find, order)),
    [all, find, order],
  );
  const rows = useMemo(() => filteredDocuments(found, filters), [found, filters]);
  if (all === null) return <Unread live={live} onRetry={onRetry} />;
  const narrow = (next: Filters) => {
    const { filters: _, ...rest } = at;
    go(Object.keys(next).length > 0 ? { ...rest, filters: next } : rest);
  };
  return (
    <LibraryPage title={t('library.navDocuments')}>
      <DocumentsBar
        place={at}
        isAdding={isAdding}
        onFind={setFind}
        onDown={() => list.current?.focusRow(0)}
        onAdd={() => setAdding(!isAdding)}
      />
      {isAdding && <AddDocument onDone={() => setAdding(false)} />}
      <DocumentFilters rows={found} filters={filters} onFilters={narrow} />
      <Review rows={all} />
      <p class="hint" role="status">
        {t('documents.count', rows.length, [formatCount(rows.length)])}
      </p>
      {rows.length > 0 ? (
        <DocumentRows rows={rows} control={list} />
      ) : (
        <Nothing find={find.trim()} others={found.length} onAll={() => narrow(NONE)} />
      )}
    </LibraryPage>
  );
}

interface NothingProps {
  readonly find: string;
  /** How many there are without the filters. */
  readonly others: number;
  readonly onAll: () => void;
}

/** Why no document is listed, and the way to some. */
function Nothing({ find, others, onAll }: NothingProps) {
  const picture = <Icon icon={FileText} size={40} class="nothing-picture" />;
  if (others > 0) {
    return (
      <Empty
        picture={picture}
        title={t('documents.filteredNone')}
        more={t('documents.filteredMore', others, [formatCount(others)])}
      >
        <Button kind="primary" onPress={onAll}>
          {t('libraryList.noFilters')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty
      picture={picture}
      title={find === '' ? t('popup.emptyCited') : t('popup.emptySearch', [find])}
      more={find === '' ? t('popup.emptyCitedMore') : t('documents.nothingMore')}
    />
  );
}
