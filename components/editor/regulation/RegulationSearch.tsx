import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { findRegulations, limits, type Regulation } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';

// In: the documents that the article cites. Out: the document that the user chose among these and all known ones.
// Both kinds of card use this folder.

interface RegulationSearchProps {
  /** Offered before anything is typed. */
  readonly first: readonly Regulation[];
  /** Once it is there: it is loaded when it is wanted. */
  readonly takesFocus?: boolean;
  readonly onChoose: (regulation: Regulation) => void;
  /** Escape in the field, which then closes nothing else. */
  readonly onClose?: () => void;
}

interface Answer {
  readonly query: string;
  readonly results: readonly Regulation[];
}

const MAX_CITED_RESULTS = 20;
/** The store is asked when no key was pressed for this long. */
const TYPING_PAUSE_MS = 150;

/** Finds a regulation among those of the article, all that are known, and the catalogue; tones may be left out. */
export function RegulationSearch({
  first,
  takesFocus = false,
  onChoose,
  onClose,
}: RegulationSearchProps) {
  const { ask } = useEditor();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>({ query: '', results: [] });
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (query.trim() === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      // What the article cites can be found without an answer.
      const results = await ask('searchRegulations', { query }).catch(() => []);
      if (current) setAnswer({ query, results });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, ask]);

  // What the article cites is there at once; a key pressed before the rest has come must not choose something else.
  const answered = answer.query === query ? answer.results : [];
  const fitting = [...findRegulations(first, query, MAX_CITED_RESULTS), ...answered];
  const offered =
    query.trim() === '' ? first : [...new Map(fitting.map((one) => [one.id, one])).values()];
  return (
    <div class="search">
      <label class="field">
        <span>{t('editor.findRegulation')}</span>
        <input
          ref={field}
          type="search"
          value={query}
          maxLength={limits.query}
          placeholder={t('editor.findPlaceholder')}
          aria-controls={id}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [only] = offered;
            if (event.isComposing) return;
            if (event.key === 'Enter' && !event.ctrlKey && only) {
              event.preventDefault();
              onChoose(only);
            } else if (event.key === 'Escape' && onClose) {
              event.preventDefault();
              onClose();
            }
          }}
        />
      </label>
      <ul id={id} class="choices">
        {offered.map((regulation) => (
          <li key={regulation.id}>
            <Button onPress={() => onChoose(regulation)}>
              <strong>{regulation.name}</strong>
              {regulation.subject && <span>{regulation.subject}</span>}
            </Button>
          </li>
        ))}
      </ul>
      {offered.length === 0 && (
        <p class="hint" role="status">
          {query.trim() === '' ? t('editor.nothingToLink') : t('editor.nothingFound')}
        </p>
      )}
    </div>
  );
}
