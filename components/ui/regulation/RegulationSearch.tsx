import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type FoundRegulation, limits, type Regulation } from '../../../lib/records';
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

/**
 * Finds a document among those at hand, all that are known, and the catalogue; tones may be left out. A combobox with its list
 * below: the arrows walk through it, Enter chooses. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function RegulationSearch(props: RegulationSearchProps) {
  const { first, search, takesFocus = false, onChoose, onClose } = props;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const offered = useFoundRegulations(first, search, query);
  const at = Math.min(active, offered.length - 1);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined && offered.length > 0) {
      event.preventDefault();
      setActive((next + offered.length) % offered.length);
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      const chosen = offered[at];
      if (chosen === undefined) return;
      event.preventDefault();
      onChoose(chosen.regulation);
    } else if (event.key === 'Escape' && onClose) {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <div class="search">
      <label class="field">
        <span>{t('editor.findRegulation')}</span>
        <input
          ref={field}
          role="combobox"
          value={query}
          maxLength={limits.query}
          autocomplete="off"
          aria-autocomplete="list"
          placeholder={t('editor.findPlaceholder')}
          aria-expanded={offered.length > 0}
          aria-controls={id}
          aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        ref={list}
        id={id}
        class="choices"
        role="listbox"
        aria-label={t('editor.findRegulation')}
        tabIndex={-1}
      >
        {offered.map((found, nth) => (
          <RegulationOption
            key={found.regulation.id}
            id={`${id}-${nth}`}
            found={found}
            isActive={nth === at}
            onChoose={() => onChoose(found.regulation)}
          />
        ))}
      </div>
      {offered.length === 0 && (
        <p class="hint" role="status">
          {query.trim() === '' ? t('editor.nothingToLink') : t('editor.nothingFound')}
        </p>
      )}
    </div>
  );
}
