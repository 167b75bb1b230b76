import { SearchX } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Filters, Index } from '../../../lib/search';
import type { NotesPlace } from '../../ui/address/library-address';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { formatCount, t } from '../../ui/words/i18n';
import { usePartName } from '../filters/FilterChips';
import {
  type FilterPart,
  partKey,
  partsOf,
  withoutAll,
  withoutPart,
} from '../filters/filter-parts';

interface NothingFoundProps {
  readonly index: Index;
  readonly query: string;
  readonly place: NotesPlace;
  readonly onQuery: (query: string) => void;
  readonly onFilters: (filters: Filters) => void;
}

/** Why there is nothing, and which filter stands in the way: each that could go, with what there would be. */
export function NothingFound({ index, query, place, onQuery, onFilters }: NothingFoundProps) {
  const { filters, wide, order } = place;
  const parts = useMemo(() => partsOf(filters), [filters]);
  const ways = useMemo(
    () =>
      parts
        .map((part) => {
          const rest = withoutPart(filters, part);
          return { part, rest, count: index.query(query, rest, { order, wide }).hits.length };
        })
        .filter(({ count }) => count > 0),
    [index, query, filters, order, wide, parts],
  );
  const isSearch = query.trim() !== '';
  const unfiltered = useMemo(
    () =>
      parts.length > 1 ? index.query(query, withoutAll(filters), { order, wide }).hits.length : 0,
    [index, query, filters, order, wide, parts],
  );
  return (
    <Empty
      picture={<Icon icon={SearchX} size={40} class="nothing-picture" />}
      title={isSearch ? t('popup.emptySearch', [query.trim()]) : t('libraryList.nothing')}
      more={
        isSearch && ways.length === 0 && unfiltered === 0
          ? t('popup.emptySearchMore')
          : t('libraryList.nothingFiltered')
      }
    >
      {ways.map(({ part, rest, count }) => (
        <Way
          key={partKey(part)}
          part={part}
          dated={filters.dated}
          count={count}
          onTake={() => onFilters(rest)}
        />
      ))}
      {unfiltered > 0 && (
        <Button kind="quiet" onPress={() => onFilters(withoutAll(filters))}>
          {t('libraryList.noFilters')}
        </Button>
      )}
      {isSearch && (
        <Button kind="quiet" onPress={() => onQuery('')}>
          {t('popup.searchClear')}
        </Button>
      )}
    </Empty>
  );
}

interface WayProps {
  readonly part: FilterPart;
  readonly dated: Filters['dated'];
  readonly count: number;
  readonly onTake: () => void;
}

function Way({ part, dated, count, onTake }: WayProps) {
  const name = usePartName(part, dated);
  return (
    <Button kind="quiet" onPress={onTake}>
      {t('libraryList.takeOffFor', count, [name, formatCount(count)])}
    </Button>
  );
}
