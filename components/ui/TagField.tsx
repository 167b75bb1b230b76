import { X } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { limits, parseTags, suggestTags } from '../../lib/records';
import { t } from './i18n';

interface TagFieldProps {
  readonly tags: string[];
  /** Tags in use, the most used first. */
  readonly suggestions: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

const OFFERED = 5;

/** Tags as chips with a field for the next one, which offers tags in use whatever their tones. */
export function TagField({ tags, suggestions, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const list = useId();
  const others = suggestions.filter((tag) => !tags.includes(tag));
  const offered = suggestTags(others, typed, OFFERED);

  const add = (text: string) => {
    onChange(parseTags([...tags, text].join(',')));
    setTyped('');
    setChosen(-1);
  };
  const end = () => typed.trim() !== '' && add(typed);
  const latest = useRef(end);
  latest.current = end;
  useEffect(() => {
    const leave = () => void latest.current();
    // Before the draft sends what it has.
    addEventListener('pagehide', leave, { capture: true });
    return () => removeEventListener('pagehide', leave, { capture: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const taken = offered[chosen];
    if ((event.key === 'Enter' || event.key === ',') && (taken ?? typed.trim()) !== '') {
      event.preventDefault();
      add(taken ?? typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    } else if (event.key === 'ArrowDown' && offered.length > 0) {
      event.preventDefault();
      setChosen((chosen + 1) % offered.length);
    } else if (event.key === 'ArrowUp' && offered.length > 0) {
      event.preventDefault();
      setChosen((chosen <= 0 ? offered.length : chosen) - 1);
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.preventDefault();
      setTyped('');
    }
  };

  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span key={tag} class="chip">
          <span>
            <span aria-hidden="true">#</span>
            {tag}
          </span>
          <button
            type="button"
            class="chip-remove"
            aria-label={t('popup.tagRemove', [tag])}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        class="tag-input"
        role="combobox"
        aria-label={t('popup.tagsLabel')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-activedescendant={chosen < 0 ? undefined : `${list}-${chosen}`}
        placeholder={t('popup.tagsPlaceholder')}
        maxLength={limits.tag}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={end}
      />
      <div
        id={list}
        class="tag-list"
        role="listbox"
        aria-label={t('popup.tagsSuggested')}
        hidden={offered.length === 0}
      >
        {offered.map((tag, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={tag}
            id={`${list}-${at}`}
            class="tag-option"
            role="option"
            aria-selected={at === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            #{tag}
          </div>
        ))}
      </div>
    </div>
  );
}
