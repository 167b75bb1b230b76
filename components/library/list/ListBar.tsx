import { ListFilter, Printer } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../../../lib/search';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatCount, t } from '../../ui/words/i18n';
import type { FilterPaneState } from '../notes/use-filter-pane';

const orderNames: Readonly<Record<Order, () => string>> = {
  best: () => t('libraryList.orderBest'),
  newest: () => t('libraryList.orderNewest'),
  oldest: () => t('libraryList.orderOldest'),
  article: () => t('libraryList.orderArticle'),
};

interface ListBarProps {
  /** How many notes were found; null until they are counted. */
  readonly count: number | null;
  /** Whether words are searched for: only then is one note better than another. */
  readonly isSearch: boolean;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** How many filters are chosen. */
  readonly chosen: number;
  readonly filterPane: FilterPaneState;
  readonly onPrint: () => void;
}

/** How many notes there are, their order, and what can be done with all of them. */
export function ListBar({ count, isSearch, order, chosen, ...bar }: ListBarProps) {
  const orders: readonly Order[] = isSearch
    ? ['best', 'newest', 'oldest', 'article']
    : ['newest', 'oldest', 'article'];
  const text = count === null ? '' : countText(count, isSearch);
  return (
    <div class="list-bar">
      <Button
        ref={bar.filterPane.button}
        class="quiet list-filters"
        aria-expanded={bar.filterPane.isOpen}
        onPress={bar.filterPane.open}
      >
        <Icon icon={ListFilter} />
        {t('libraryList.filters')}
        {chosen > 0 && <span class="facet-chosen">{formatCount(chosen)}</span>}
      </Button>
      <p class="list-count">{text}</p>
      <Spoken text={text} />
      <select
        class="list-order"
        aria-label={t('libraryList.order')}
        value={isSearch || order !== 'best' ? order : 'newest'}
        onChange={({ currentTarget }) => {
          const next = orders.find((one) => one === currentTarget.value) ?? 'best';
          bar.onOrder(!isSearch && next === 'newest' ? 'best' : next);
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {orderNames[one]()}
          </option>
        ))}
      </select>
      <IconButton
        icon={Printer}
        label={t('libraryList.print')}
        disabled={count === null}
        onPress={bar.onPrint}
      />
    </div>
  );
}

const countText = (count: number, isSearch: boolean): string =>
  isSearch
    ? t('popup.results', count, [formatCount(count)])
    : t('library.versionNotes', count, [formatCount(count)]);

/** A screen reader hears the count when the typing rests, not with every letter. */
const REST_MS = 700;

function Spoken({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
