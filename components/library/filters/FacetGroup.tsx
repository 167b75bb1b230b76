import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import type { Dimension, Facet } from '../../../lib/search';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatCount, t } from '../../ui/words/i18n';
import { AllValues } from './AllValues';
import { FacetValues } from './FacetValues';
import { dimensionName } from './value-words';

interface FacetGroupProps {
  readonly dimension: Dimension;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  /** Whether it stands open until the user closes it. */
  readonly isOpen: boolean;
  readonly onToggle: (value: string) => void;
}

/** How many values a group shows that was not asked for more. */
const FIRST_VALUES = 7;

/** One dimension: its most frequent values and the chosen ones, and all of them on demand, with a search of their own. */
export function FacetGroup({ dimension, facets, chosen, isOpen, onToggle }: FacetGroupProps) {
  const [isUnfolded, setUnfolded] = useState(isOpen || chosen.length > 0);
  const [isWhole, setWhole] = useState(false);
  if (facets.length === 0) return null;
  const first = facets.filter(
    ({ value, count }, at) => chosen.includes(value) || (at < FIRST_VALUES && count > 0),
  );
  const more = facets.length - first.length;
  return (
    <details
      class="facet"
      open={isUnfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary class="facet-head">
        <h2>{dimensionName(dimension)}</h2>
        {chosen.length > 0 && <span class="facet-chosen">{formatCount(chosen.length)}</span>}
        <Icon icon={ChevronDown} class="facet-turn" />
      </summary>
      {isUnfolded &&
        (isWhole ? (
          <AllValues dimension={dimension} facets={facets} chosen={chosen} onToggle={onToggle} />
        ) : (
          <FacetValues dimension={dimension} facets={first} chosen={chosen} onToggle={onToggle} />
        ))}
      {(more > 0 || isWhole) && (
        <Button
          class="facet-more"
          aria-expanded={isWhole}
          onPress={() => setWhole((before) => !before)}
        >
          {isWhole ? t('libraryList.fewer') : t('libraryList.more', [formatCount(more)])}
        </Button>
      )}
    </details>
  );
}
