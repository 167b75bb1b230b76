import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { caretAfter } from './caret';
import type { DraftHandle } from './use-draft';

interface NoteFieldProps {
  readonly draft: DraftHandle;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly placeholder: string;
  readonly describedBy?: string;
  readonly class?: string;
  readonly lang?: string;
}

/** `field-sizing: content` is missing in the oldest Firefox that we support: https://bugzil.la/1832409 */
const growsBySheet = CSS.supports('field-sizing', 'content');

/** UTF-16 code units from which a field has its full height anyway: measuring it anew would cost each key a second layout. */
const LONG_NOTE_CHARS = 2_000;

/**
 * The field for a note. It keeps its own text while the user types and is written anew only when the draft has another one, so that a key
 * costs no more than in a plain field, and input methods are left alone.
 */
export function NoteField({ draft, field, ...props }: NoteFieldProps) {
  const { note } = draft.fields;
  const isLong = note.length > LONG_NOTE_CHARS;
  // Never changed: the browser would put the caret at the end.
  const [first] = useState(note);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || area.value === note) return;
    const { value, selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
    area.value = note;
    area.setSelectionRange(
      caretAfter(value, note, selectionStart),
      caretAfter(value, note, selectionEnd),
      selectionDirection,
    );
    area.scrollTop = scrollTop;
  }, [draft.revision]);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || growsBySheet) return;
    area.style.height = isLong ? '' : 'auto';
    if (!isLong) area.style.height = `${area.scrollHeight + 2}px`;
  }, [isLong ? null : note]);

  return (
    <textarea
      ref={field}
      class={props.class}
      data-long={isLong ? '' : undefined}
      rows={3}
      dir="auto"
      lang={props.lang}
      defaultValue={first}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      onInput={(event) => draft.change({ note: event.currentTarget.value })}
      onCompositionStart={draft.hold}
      onCompositionEnd={draft.release}
      onBlur={() => void draft.keep()}
    />
  );
}
