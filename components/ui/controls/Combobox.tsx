import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button';

interface ComboboxOption {
  readonly key: string;
  readonly content: ComponentChildren;
}

interface ComboboxProps {
  readonly label: string;
  /** Of the list; where it is not given, it is called as the field. */
  readonly listLabel?: string;
  readonly placeholder: string;
  /** UTF-16 code units that can be typed. */
  readonly most: number;
  readonly takesFocus: boolean;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly options: readonly ComboboxOption[];
  /** Told the index of the option. */
  readonly onChoose: (at: number) => void;
  /** Escape in the field, which then closes nothing else. */
  readonly onClose?: (() => void) | undefined;
}

/**
 * A field with what fits below it: the arrows walk through the list, Enter chooses, and the field keeps the focus.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Combobox(props: ComboboxProps) {
  const { label, listLabel = label, takesFocus, query, options, onChoose, onClose } = props;
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const count = options.length;
  const at = Math.min(active, count - 1);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined && count > 0) setActive((next + count) % count);
    else if (event.key === 'Enter' && !event.ctrlKey && count > 0) onChoose(at);
    else if (event.key === 'Escape' && onClose) onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          ref={field}
          role="combobox"
          value={query}
          maxLength={props.most}
          autocomplete="off"
          aria-autocomplete="list"
          placeholder={props.placeholder}
          aria-expanded={count > 0}
          aria-controls={id}
          aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
          onInput={(event) => {
            props.onQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div ref={list} id={id} class="choices" role="listbox" aria-label={listLabel} tabIndex={-1}>
        {options.map(({ key, content }, nth) => (
          // The field keeps the focus: pressing an option must not take it.
          <Button
            key={key}
            id={`${id}-${nth}`}
            class="choice"
            role="option"
            aria-selected={nth === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onPress={() => onChoose(nth)}
          >
            {content}
          </Button>
        ))}
      </div>
    </>
  );
}
