import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Annotation,
  type AnnotationFields,
  longFields,
  type Regulation,
} from '../../../lib/records';
import { CheckedControl } from '../../ui/checked/CheckedControl';
import { Button } from '../../ui/controls/Button';
import { TagField } from '../../ui/controls/TagField';
import { endsWriting, writingState } from '../../ui/note/end-writing';
import { NoteField } from '../../ui/note/NoteField';
import { OtherTexts } from '../../ui/note/OtherTexts';
import { UnsavedNote } from '../../ui/note/UnsavedNote';
import { useDraft } from '../../ui/note/use-draft';
import { t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

// In: an annotation. Out: patches to the store while the user types, and which rows are open (`useWriting`).

interface NoteEditorProps {
  readonly annotation: Annotation;
  /** Those linked to it. */
  readonly regulations: readonly Regulation[];
  /** Where the caret is at first. */
  readonly begin: 'note' | 'checked';
  readonly onLeave: () => void;
}

/**
 * Writes a note and tags in place; what is typed is saved by itself. Ctrl+Enter and Esc end the writing once it is saved, the
 * last button brings the text back that was there before.
 */
export function NoteEditor({ annotation, regulations, begin, onLeave }: NoteEditorProps) {
  const { actions, device } = usePopup();
  const draft = useDraft({
    record: annotation,
    save: (patch) => actions.patch(annotation.id, patch),
    open: (make) => actions.draftOf(annotation.id, make),
  });
  const { fields, state } = draft;
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);

  const end = async () => {
    if (await draft.keep()) onLeave();
  };
  const settle = (change: Pick<AnnotationFields, 'note' | 'others'>) => {
    draft.set(change);
    area.current?.focus();
    void draft.keep();
  };

  useEffect(() => {
    const element = area.current;
    element?.setSelectionRange(element.value.length, element.value.length);
    if (begin === 'note') element?.focus();
    else element?.form?.querySelector('select')?.focus();
    // Without suggestions tags are typed in full.
    actions.readTags().then(setSuggestions, () => undefined);
  }, []);

  return (
    <form class="editor" {...endsWriting(() => void end())}>
      <NoteField
        draft={draft}
        field={area}
        class="editor-note"
        label={t('popup.note')}
        placeholder={t('popup.notePlaceholder')}
      />
      <OtherTexts note={fields.note} others={fields.others} device={device} onSettle={settle} />
      {fields.deletedAt !== null && (
        <p class="editor-deleted" role="alert">
          {t('popup.deletedElsewhere')}{' '}
          <Button kind="quiet" onPress={() => draft.set({ deletedAt: null })}>
            {t('popup.restore')}
          </Button>
        </p>
      )}
      <TagField
        tags={fields.tags}
        suggestions={suggestions}
        onChange={(tags) => draft.change({ tags })}
      />
      <CheckedControl
        checked={fields.checked}
        documents={regulations.map(({ name }) => name)}
        onChange={(checked) => draft.change({ checked })}
      />
      {state.kind === 'unsaved' && (
        <UnsavedNote
          reason={state.reason}
          field={state.field ?? longFields(fields)[0]}
          note={fields.note}
          onRetry={() => void draft.keep()}
        />
      )}
      <div class="editor-end">
        <span class="hint" role="status">
          {writingState(draft)}
        </span>
        {draft.canUndo && (
          <Button kind="quiet" onPress={draft.undo}>
            {t('popup.cancel')}
          </Button>
        )}
        <Button submit kind="primary">
          {t('popup.save')}
        </Button>
      </div>
    </form>
  );
}
