import { FileText } from 'lucide';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { type DocumentRow, findRegulations } from '../../../lib/records';
import { readDocuments } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';
import { Unread } from '../frame/Unread';
import { useLibrary } from '../library-context';
import { AddDocument } from './all/AddDocument';
import { DocumentRows } from './all/DocumentRows';
import { type DocumentOrder, sortedDocuments } from './all/document-order';
import { Review } from './all/Review';

// In: documents that are stored, and who cites them. Out: their pages; merges, splits and edits, each with a way back.

interface DocumentsPageProps {
  /** What the list is narrowed by. */
  readonly find: string;
  readonly onRetry: () => void;
}

const orders: readonly DocumentOrder[] = ['cited', 'latest', 'newest', 'name'];
const orderNames: Readonly<Record<DocumentOrder, () => string>> = {
  cited: () => t('documents.orderCited'),
  latest: () => t('documents.orderLatest'),
  newest: () => t('documents.orderNewest'),
  name: () => t('documents.orderName'),
};

/** Every document that an article cites or a note is linked to. */
export function DocumentsPage({ find, onRetry }: DocumentsPageProps) {
  const { store, go } = useLibrary();
  const live = useLiveQuery(useCallback(() => readDocuments(store), [store]));
  const [order, setOrder] = useState<DocumentOrder>('cited');
  const [isAdding, setAdding] = useState(false);
  const all = readyValue(live, null);
  const rows = useMemo(() => (all === null ? [] : fitting(all, find, order)), [all, find, order]);
  if (all === null) return <Unread live={live} onRetry={onRetry} />;
  return (
    <LibraryPage title={t('library.navDocuments')}>
      <div class="documents-bar">
        <label class="field">
          <span>{t('editor.findRegulation')}</span>
          <input
            type="search"
            value={find}
            placeholder={t('editor.findPlaceholder')}
            onInput={(event) =>
              go({ view: 'documents', find: event.currentTarget.value }, 'replace')
            }
          />
        </label>
        <label class="field">
          <span>{t('libraryList.order')}</span>
          <select
            value={order}
            onChange={({ currentTarget }) =>
              setOrder(orders.find((one) => one === currentTarget.value) ?? 'cited')
            }
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {orderNames[one]()}
              </option>
            ))}
          </select>
        </label>
        <Button kind="quiet" aria-expanded={isAdding} onPress={() => setAdding(!isAdding)}>
          {t('documents.add')}
        </Button>
      </div>
      {isAdding && <AddDocument onDone={() => setAdding(false)} />}
      <Review rows={all} />
      <p class="hint" role="status">
        {t('documents.count', rows.length, [formatCount(rows.length)])}
      </p>
      {rows.length === 0 ? (
        <Empty
          picture={<Icon icon={FileText} size={40} class="nothing-picture" />}
          title={find.trim() === '' ? t('popup.emptyCited') : t('popup.emptySearch', [find.trim()])}
          more={find.trim() === '' ? t('popup.emptyCitedMore') : t('documents.nothingMore')}
        />
      ) : (
        <DocumentRows rows={rows} />
      )}
    </LibraryPage>
  );
}

/** Those that fit what is typed, the best first; without words in the order that was chosen. */
function fitting(
  all: readonly DocumentRow[],
  find: string,
  order: DocumentOrder,
): readonly DocumentRow[] {
  if (find.trim() === '') return sortedDocuments(all, order);
  const byId = new Map(all.map((row) => [row.regulation.id, row]));
  const found = findRegulations(
    all.map(({ regulation }) => regulation),
    find,
    all.length,
  );
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}
