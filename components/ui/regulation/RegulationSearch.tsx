import { useState } from 'preact/hooks';
import { type FoundRegulation, limits, type Regulation } from '../../../lib/records';
import { Combobox } from '../controls/Combobox';
import { t } from '../words/i18n';
import { RegulationOption } from './RegulationOption';
import { useFoundRegulations } from './use-found-regulations';

// In: a document, or documents to offer and a way to search all known ones. Out: what is known of it; the one that was chosen.

interface RegulationSearchProps {
  /** Offered before anything is typed. */
  readonly first: readonly Regulation[];
  /** Known documents and those of the catalogue, as they fit. Where it rejects, only `first` is searched. */
  readonly search: (query: string) => Promise<readonly FoundRegulation[]>;
  /** Once it is there: it is loaded when it is wanted. */
  readonly takesFocus?: boolean;
  readonly onChoose: (regulation: Regulation) => void;
  /** Escape in the field, which then closes nothing else. */
  readonly onClose?: () => void;
}

/** Finds a document among those at hand, all that are known, and the catalogue; tones may be left out. */
export function RegulationSearch(props: RegulationSearchProps) {
  const { first, search, takesFocus = false, onChoose, onClose } = props;
  const [query, setQuery] = useState('');
  const offered = useFoundRegulations(first, search, query);
  return (
    <div class="search">
      <Combobox
        label={t('editor.findRegulation')}
        placeholder={t('editor.findPlaceholder')}
        most={limits.query}
        takesFocus={takesFocus}
        query={query}
        onQuery={setQuery}
        options={offered.map((found) => ({
          key: found.regulation.id,
          content: <RegulationOption found={found} />,
        }))}
        onChoose={(at) => {
          const chosen = offered[at];
          if (chosen) onChoose(chosen.regulation);
        }}
        onClose={onClose}
      />
      {offered.length === 0 && (
        <p class="hint" role="status">
          {query.trim() === '' ? t('editor.nothingToLink') : t('editor.nothingFound')}
        </p>
      )}
    </div>
  );
}
