import { X } from 'lucide';
import type { Filters } from '../../../lib/search';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatDay } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { type FilterPart, partKey, partsOf, withoutAll, withoutPart } from './filter-parts';
import { useValueNames } from './use-value-names';
import { dimensionName } from './value-words';

interface FilterChipsProps {
  readonly filters: Filters;
  /** Whether what fits less well is listed too. */
  readonly wide: boolean;
  readonly onFilters: (filters: Filters) => void;
  readonly onNarrow: () => void;
}

/** What was chosen, each with the way to take it off. */
export function FilterChips({ filters, wide, onFilters, onNarrow }: FilterChipsProps) {
  const parts = partsOf(filters);
  if (parts.length === 0 && !wide) return null;
  return (
    <ul class="filter-chips" aria-label={t('libraryList.chosen')}>
      {parts.map((part) => (
        <li key={partKey(part)}>
          <PartChip
            part={part}
            dated={filters.dated}
            onRemove={() => onFilters(withoutPart(filters, part))}
          />
        </li>
      ))}
      {wide && (
        <li>
          <Chip name={t('libraryList.wide')} onRemove={onNarrow} />
        </li>
      )}
      {parts.length > 1 && (
        <li>
          <Button class="filter-none" onPress={() => onFilters(withoutAll(filters))}>
            {t('libraryList.noFilters')}
          </Button>
        </li>
      )}
    </ul>
  );
}

interface PartChipProps {
  readonly part: FilterPart;
  readonly dated: Filters['dated'];
  readonly onRemove: () => void;
}

const PartChip = ({ part, dated, onRemove }: PartChipProps) => (
  <Chip name={usePartName(part, dated)} onRemove={onRemove} />
);

/** What a chosen part is called: "Nhãn: thuế". */
export function usePartName(part: FilterPart, dated: Filters['dated']): string {
  const isValue = part.kind === 'value';
  const nameOf = useValueNames(isValue ? part.dimension : 'tag', isValue ? [part.value] : []);
  switch (part.kind) {
    case 'value':
      return `${dimensionName(part.dimension)}: ${nameOf(part.value)}`;
    case 'around':
      return t('libraryList.around');
    case 'noted':
      return t('libraryList.noted');
    case 'days':
      return `${dated === 'published' ? t('libraryList.datedPublished') : t('libraryList.datedMade')}: ${daysText(part)}`;
  }
}

function daysText({ from, to }: Extract<FilterPart, { kind: 'days' }>): string {
  const [first, last] = [from, to].map((day) => day && formatDay(day, language()));
  if (!last) return t('libraryList.since', [first ?? '']);
  return first ? `${first}–${last}` : t('libraryList.until', [last]);
}

const Chip = ({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) => (
  <Button class="filter-chip" aria-label={t('libraryList.takeOff', [name])} onPress={onRemove}>
    <span class="filter-chip-name" dir="auto">
      {name}
    </span>
    <Icon icon={X} size={14} />
  </Button>
);
