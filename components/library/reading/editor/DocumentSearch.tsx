import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { findRegulations, limits, type Regulation } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';

interface DocumentSearchProps {
  /** Offered before anything is typed: what the article cites. */
  readonly first: readonly Regulation[];
  readonly onChoose: (regulation: Regulation) => void;
  readonly onClose: () => void;
}

const MAX_OFFERED = 12;
/** What is known is asked for when no key was pressed for this long. */
const TYPING_PAUSE_MS = 150;

/** Finds a document among those of the article, all that are known, and the catalogue; arrows walk, Enter takes. */
export function DocumentSearch({ first, onChoose, onClose }: DocumentSearchProps) {
  const { documents } = useLibrary();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<{ query: string; results: readonly Regulation[] }>();
  const [at, setAt] = useState(-1);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = query.trim() === '';

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (isEmpty) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      // What the article cites can be found without an answer.
      const results = await documents.search(query).catch(() => []);
      if (isCurrent) setAnswer({ query, results });
    }, TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, isEmpty, documents]);

  const isAnswered = isEmpty || answer?.query === query;
  const found = [
    ...findRegulations(first, query, MAX_OFFERED),
    ...(answer?.query === query ? answer.results : []),
  ];
  const all = isEmpty ? first : [...new Map(found.map((one) => [one.id, one])).values()];
  const offered = all.slice(0, MAX_OFFERED);
  const onKeyDown = (event: KeyboardEvent) => {
    const count = offered.length;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const chosen = offered[Math.max(0, at)];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown' && count > 0) setAt((at + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setAt((at <= 0 ? count : at) - 1);
    else if (event.key === 'Enter') {
      // Before the answer is there, Enter must not take something else.
      if (chosen && (at >= 0 || isAnswered)) onChoose(chosen);
    } else return;
    event.preventDefault();
  };

  return (
    <div class="document-search">
      <input
        ref={field}
        class="document-search-field"
        role="combobox"
        aria-label={t('editor.findRegulation')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-activedescendant={at < 0 ? undefined : `${list}-${at}`}
        placeholder={t('editor.findPlaceholder')}
        maxLength={limits.query}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t('library.navDocuments')}
        hidden={offered.length === 0}
      >
        {offered.map((regulation, nth) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={regulation.id}
            id={`${list}-${nth}`}
            class="document-option"
            role="option"
            aria-selected={nth === at}
            dir="auto"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(regulation)}
          >
            <strong>{regulation.name}</strong>
            {regulation.subject && <span>{regulation.subject}</span>}
          </div>
        ))}
      </div>
      {offered.length === 0 && isAnswered && (
        <p class="note-work-state" role="status">
          {isEmpty ? t('editor.nothingToLink') : t('editor.nothingFound')}
        </p>
      )}
    </div>
  );
}
