import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { failureText } from '../../../ui/store/failure-text';
import { t } from '../../../ui/words/i18n';
import type { WordsDraft } from './words-draft';

interface WordsProps {
  readonly class: string;
  readonly label: string;
  readonly placeholder?: string;
  /** As it is stored. */
  readonly text: string;
  /** UTF-16 code units. */
  readonly most: number;
  /** What is unsaved of it, or a new draft. */
  readonly makeDraft: () => WordsDraft;
  /** It takes the focus, and tells that it did; undefined where it does not. */
  readonly onFocused?: (() => void) | undefined;
  /** Told whether the caret is in it. */
  readonly onHeld?: (isHeld: boolean) => void;
}

/**
 * Words of the user's that are typed in place and saved meanwhile, at once when the field or the page is left. What another
 * window writes comes in while nothing is unsaved here.
 */
export function Words({ text, most, makeDraft, onFocused, onHeld, ...field }: WordsProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft] = useState(makeDraft);
  // Never changed: the browser would put the caret at the end.
  const [first] = useState(draft.read);
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const show = (shown: string) => {
    if (area.current !== null && area.current.value !== shown) area.current.value = shown;
  };

  useLayoutEffect(() => {
    if (draft.receive(text)) show(text);
  }, [text, draft]);
  useEffect(() => {
    let failure = draft.failure();
    return draft.subscribe(() => {
      if (draft.failure() === failure) return;
      failure = draft.failure();
      redraw();
    });
  }, [draft]);
  useEffect(() => draft.flush, [draft]);
  useEffect(() => {
    if (onFocused === undefined) return;
    area.current?.focus();
    onFocused();
  }, [onFocused]);

  const failure = draft.failure();
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
        onInput={(event) => draft.typed(event.currentTarget.value)}
        onFocus={() => onHeld?.(true)}
        onBlur={() => {
          show(draft.end());
          onHeld?.(false);
        }}
      />
      {failure !== null && (
        <div class="warning words-failure" role="alert">
          <p>
            {failureText(failure)} {t('error.draft')}
          </p>
          <Button kind="quiet" onPress={draft.flush}>
            {t('error.retry')}
          </Button>
        </div>
      )}
    </>
  );
}
