import {
  type DocumentOrder,
  type DocumentsPlace,
  documentOrders,
} from '../../../ui/address/document-places';
import { Button } from '../../../ui/controls/Button';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';

interface DocumentsBarProps {
  readonly place: DocumentsPlace;
  readonly isAdding: boolean;
  readonly onFind: (find: string) => void;
  /** To the first row. */
  readonly onDown: () => void;
  readonly onAdd: () => void;
}

const orderNames: Readonly<Record<DocumentOrder, () => string>> = {
  cited: () => t('documents.orderCited'),
  latest: () => t('documents.orderLatest'),
  newest: () => t('documents.orderNewest'),
  name: () => t('documents.orderName'),
};

/** Words that narrow the list of documents, its order, and the way to add one. */
export function DocumentsBar({ place, isAdding, onFind, onDown, onAdd }: DocumentsBarProps) {
  const { go } = useLibrary();
  const isSearch = place.find.trim() !== '';
  const inOrder = (value: string) => {
    const { order: _, ...rest } = place;
    const order = documentOrders.find((one) => one === value);
    // The order that nobody has to choose is not told by the address.
    const isOwn = order !== undefined && (isSearch || order !== 'cited');
    go(isOwn ? { ...rest, order } : rest);
  };
  return (
    <div class="documents-bar">
      <label class="field">
        <span>{t('editor.findRegulation')}</span>
        <input
          type="search"
          value={place.find}
          placeholder={t('editor.findPlaceholder')}
          onInput={(event) => onFind(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
            event.preventDefault();
            onDown();
          }}
        />
      </label>
      <label class="field">
        <span>{t('libraryList.order')}</span>
        <select
          value={place.order ?? (isSearch ? 'best' : 'cited')}
          onChange={({ currentTarget }) => inOrder(currentTarget.value)}
        >
          {isSearch && <option value="best">{t('libraryList.orderBest')}</option>}
          {documentOrders.map((one) => (
            <option key={one} value={one}>
              {orderNames[one]()}
            </option>
          ))}
        </select>
      </label>
      <Button kind="quiet" aria-expanded={isAdding} onPress={onAdd}>
        {t('documents.add')}
      </Button>
    </div>
  );
}
