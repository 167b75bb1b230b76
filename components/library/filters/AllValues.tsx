import { useMemo, useState } from 'preact/hooks';
import { suggestTags } from '../../../lib/records';
import { useGrowing } from '../../ui/browser/use-growing';
import { t } from '../../ui/words/i18n';
import { FacetValue, type FacetValuesProps } from './FacetValues';
import { useValueNames } from './use-value-names';
import { dimensionName } from './value-words';

/** All values of a dimension in a box of their own, and a field that narrows them, whatever the tones. */
export function AllValues({ dimension, facets, chosen, onToggle }: FacetValuesProps) {
  const [typed, setTyped] = useState('');
  const values = useMemo(() => facets.map(({ value }) => value), [facets]);
  const nameOf = useValueNames(dimension, values);
  const named = facets.map((facet) => ({ ...facet, name: nameOf(facet.value) }));
  const fit = new Set(
    suggestTags(
      named.map(({ name }) => name),
      typed,
      named.length,
    ),
  );
  const shown = typed.trim() === '' ? named : named.filter(({ name }) => fit.has(name));
  const { limit, sentinel } = useGrowing(shown.length, typed);
  const label = t('libraryList.findValue', [dimensionName(dimension)]);
  return (
    <>
      <input
        type="search"
        class="facet-find"
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          event.stopPropagation();
          setTyped('');
        }}
      />
      {shown.length === 0 ? (
        <p class="facet-none" role="status">
          {t('popup.emptySearch', [typed.trim()])}
        </p>
      ) : (
        <div class="facet-all">
          <ul class="facet-values">
            {shown.slice(0, limit).map((facet) => (
              <FacetValue
                key={facet.value}
                dimension={dimension}
                {...facet}
                isChosen={chosen.includes(facet.value)}
                onToggle={onToggle}
              />
            ))}
          </ul>
          <div ref={sentinel} />
        </div>
      )}
    </>
  );
}
