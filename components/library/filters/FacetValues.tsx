import { useMemo } from 'preact/hooks';
import type { Dimension, Facet } from '../../../lib/search';
import { formatCount } from '../../ui/words/i18n';
import { useValueNames } from './use-value-names';

export interface FacetValuesProps {
  readonly dimension: Dimension;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values to take in or off, each with its count. */
export function FacetValues({ dimension, facets, chosen, onToggle }: FacetValuesProps) {
  const values = useMemo(() => facets.map(({ value }) => value), [facets]);
  const nameOf = useValueNames(dimension, values);
  return (
    <ul class="facet-values">
      {facets.map(({ value, count }) => (
        <FacetValue
          key={value}
          dimension={dimension}
          value={value}
          name={nameOf(value)}
          count={count}
          isChosen={chosen.includes(value)}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
}

interface FacetValueProps extends Facet {
  readonly dimension: Dimension;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onToggle: (value: string) => void;
}

export const FacetValue = ({ dimension, name, isChosen, onToggle, ...facet }: FacetValueProps) => (
  <li>
    <label class="facet-value" data-none={facet.count === 0} title={name}>
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(facet.value)} />
      {dimension === 'colour' && (
        <span class="facet-colour" data-colour={facet.value} aria-hidden="true" />
      )}
      <span class="facet-name" dir="auto">
        {name}
      </span>
      <span class="facet-count">{formatCount(facet.count)}</span>
    </label>
  </li>
);
