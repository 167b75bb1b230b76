import { useMemo } from 'preact/hooks';
import type { Filters, Index } from '../../../lib/search';
import { formatCount, t } from '../../ui/words/i18n';
import { useValueNames } from '../filters/use-value-names';
import { BarRows } from './BarRows';
import { Picture } from './Picture';

interface CountedValuesProps {
  readonly title: string;
  readonly dimension: 'regulation' | 'site';
  readonly index: Index;
  readonly onFilters: (filters: Filters) => void;
}

const MAX_BARS = 10;
const NO_FILTERS: Filters = {};
/** Documents are counted with the notes that stand in an article that cites them. */
const ALL_CITED: Filters = { around: true };

/** The most frequent documents or newspapers, by their notes. */
export function CountedValues({ title, dimension, index, onFilters }: CountedValuesProps) {
  const reach = dimension === 'regulation' ? ALL_CITED : NO_FILTERS;
  const facets = useMemo(
    () =>
      index
        .query('', reach)
        .facets[dimension].filter(({ value, count }) => value !== '' && count > 0)
        .slice(0, MAX_BARS),
    [index, dimension, reach],
  );
  const nameOf = useValueNames(
    dimension,
    facets.map(({ value }) => value),
  );
  const counts = facets.map(({ value, count }) => ({ value, name: nameOf(value), count }));
  return (
    <Picture
      title={title}
      hint={t('pictures.walk')}
      columns={[t('pictures.value'), t('pictures.count')]}
      rows={counts.map(({ name, count }) => [name, formatCount(count)])}
    >
      <BarRows
        counts={counts}
        label={title}
        onChoose={(value) => onFilters({ ...reach, [dimension]: [value] })}
      />
    </Picture>
  );
}
