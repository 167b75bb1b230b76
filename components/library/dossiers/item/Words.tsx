import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../ui/words/i18n';
import { createWordsKeeper } from './words-keeper';

interface WordsProps {
  readonly class: string;
  readonly label: string;
  readonly placeholder?: string;
  /** As it is stored. */
  readonly text: string;
  /** UTF-16 code units. */
  readonly most: number;
  readonly takesFocus?: boolean;
  /** Stores a text in the place of another; whether it is on disk. */
  readonly onSave: (from: string, to: string) => Promise<boolean>;
}

/**
 * Words of the user's that are typed in place and saved meanwhile, at once when the field or the page is left. What another
 * window writes comes in while nothing is unsaved here.
 */
export function Words({ text, most, takesFocus = false, onSave, ...field }: WordsProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isFailed, setFailed] = useState(false);
  const save = useRef(onSave);
  save.current = onSave;
  const [keeper] = useState(() =>
    createWordsKeeper(text, (from, to) => save.current(from, to), setFailed),
  );
  // Never changed: the browser would put the caret at the end.
  const [first] = useState(text);

  useLayoutEffect(() => {
    const isShown = keeper.receive(text);
    if (isShown && area.current !== null && area.current.value !== text) area.current.value = text;
  }, [text, keeper]);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
    addEventListener('pagehide', keeper.flush);
    return () => {
      removeEventListener('pagehide', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);

  return (
    <>
      <textarea
        ref={area}
        class={field.class}
        rows={1}
        dir="auto"
        aria-label={field.label}
        placeholder={field.placeholder}
        maxLength={most}
        defaultValue={first}
        onInput={(event) => keeper.typed(event.currentTarget.value)}
        onBlur={keeper.flush}
      />
      {isFailed && (
        <p class="warning" role="alert">
          {t('dossier.unsaved')}
        </p>
      )}
    </>
  );
}
