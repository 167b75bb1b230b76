import { X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { limits, parseTags, suggestTags } from '../../../lib/records';
import { t } from '../words/i18n';
import { Button } from './Button';
import { Icon } from './Icon';

interface TagFieldProps {
  readonly tags: string[];
  /** Tags in use, the most used first. */
  readonly suggestions: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

const MAX_OFFERED = 5;
/** A tag is stored, though it is not ended, when no key was pressed for this long. */
const TYPING_PAUSE_MS = 500;

/** Tags as chips with a field for the next one, which offers tags in use whatever their tones. */
export function TagField({ tags, suggestions, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const list = useId();
  /** What is stored of the tag in the field. */
  const [pending, setPending] = useState<readonly string[]>([]);
  const ended = tags.filter((tag) => !pending.includes(tag));
  const others = suggestions.filter((tag) => !ended.includes(tag));
  const offered = suggestTags(others, typed, MAX_OFFERED);

  const store = (text: string): readonly string[] => {
    const next = parseTags([...ended, text].join(','));
    onChange(next);
    return next.filter((tag) => !ended.includes(tag));
  };
  const add = (text: string) => {
    store(text);
    setPending([]);
    setTyped('');
    setChosen(-1);
  };
  const storePending = useRef(() => {});
  storePending.current = () => {
    if (typed || pending.length > 0) setPending(store(typed));
  };
  useEffect(() => {
    const timer = setTimeout(() => storePending.current(), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const taken = offered[chosen];
    const offers = offered.length;
    if (event.key === 'Backspace' && typed === '' && ended.length > 0) {
      onChange(ended.slice(0, -1));
    }
    const isEnd = event.key === 'Enter' || event.key === ',';
    if (isEnd ? (taken ?? typed.trim()) === '' : offers === 0) return;
    if (isEnd) add(taken ?? typed);
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % offers);
    else if (event.key === 'ArrowUp') setChosen((chosen <= 0 ? offers : chosen) - 1);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-field">
      {ended.map((tag) => (
        <span key={tag} class="chip">
          <span>
            <span aria-hidden="true">#</span>
            {tag}
          </span>
          <Button
            class="chip-remove"
            aria-label={t('popup.tagRemove', [tag])}
            onPress={() => onChange(tags.filter((other) => other !== tag))}
          >
            <Icon icon={X} size={14} />
          </Button>
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
        onBlur={() => typed.trim() !== '' && add(typed)}
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
