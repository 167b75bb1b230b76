import type { Dimension, Facets, Filters, Found } from '../../../lib/search';
import { t } from '../../ui/words/i18n';
import { DayRange } from './DayRange';
import { FacetGroup } from './FacetGroup';
import { toggled } from './filter-parts';

// In: filters, and how many notes there are of every value. Out: other filters.

interface FilterPaneProps {
  /** Null until they are counted. */
  readonly found: Found | null;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** In the order of use; those that stand open unless the user closes them come first. */
const groups: readonly (readonly [Dimension, 'open' | 'closed'])[] = [
  ['checked', 'open'],
  ['regulation', 'open'],
  ['tag', 'open'],
  ['colour', 'open'],
  ['site', 'closed'],
  ['month', 'closed'],
  ['dossier', 'closed'],
  ['article', 'closed'],
];

/** Everything that notes can be filtered by, with counts. Of one group any value fits, of several all must. */
export const FilterPane = ({ found, filters, onFilters }: FilterPaneProps) => (
  <section class="filter-pane" aria-label={t('libraryList.filters')}>
    <DayRange filters={filters} onFilters={onFilters} />
    <label class="filter-noted">
      <input
        type="checkbox"
        checked={filters.noted === true}
        onChange={({ currentTarget }) => {
          const { noted, ...rest } = filters;
          onFilters(currentTarget.checked ? { ...rest, noted: true } : rest);
        }}
      />
      {t('libraryList.noted')}
    </label>
    {groups.map(([dimension, state]) => (
      <FacetGroup
        key={dimension}
        dimension={dimension}
        facets={facetsOf(found?.facets, dimension)}
        chosen={filters[dimension] ?? NONE}
        isOpen={state === 'open'}
        onToggle={(value) => onFilters(toggled(filters, dimension, value))}
      />
    ))}
  </section>
);

const NONE: readonly string[] = [];
const facetsOf = (facets: Facets | undefined, dimension: Dimension) => facets?.[dimension] ?? [];
