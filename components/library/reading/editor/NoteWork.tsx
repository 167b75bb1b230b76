import { useCallback, useEffect, useRef } from 'preact/hooks';
import {
  type Annotation,
  type ArticleRecord,
  longFields,
  type Regulation,
} from '../../../../lib/records';
import { readDevice, readTags } from '../../../../lib/store';
import { CheckedControl } from '../../../ui/checked/CheckedControl';
import { Button } from '../../../ui/controls/Button';
import { TagField } from '../../../ui/controls/TagField';
import { endsWriting, writingState } from '../../../ui/note/end-writing';
import { NoteField } from '../../../ui/note/NoteField';
import { OtherTexts } from '../../../ui/note/OtherTexts';
import { UnsavedNote } from '../../../ui/note/UnsavedNote';
import { useDraft } from '../../../ui/note/use-draft';
import { readyValue, useLiveQuery } from '../../../ui/store/use-live-query';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { NoteActions } from './NoteActions';
import { NoteColours } from './NoteColours';
import { NoteDocuments } from './NoteDocuments';
import { draftsOf, savePatch } from './note-drafts';

// In: a note, and what is known around it. Out: patches to the store while the user types.
// The reading pane and the margin of an article's page open the same editor.

export interface NoteWorkProps {
  readonly annotation: Annotation;
  readonly article: ArticleRecord | null;
  /** Documents by every id that means them: those of the article and those of its notes. */
  readonly regulations: ReadonlyMap<string, Regulation>;
  /** Once it is there; else the user goes into the field. */
  readonly takesFocus?: boolean;
  /** Ctrl+Enter, Escape in the field, and the trash. */
  readonly onLeave: () => void;
}

const NO_TAGS: readonly string[] = [];

/** A note's words, tags, colour and documents, each saved as it is changed. One note for each: give it a `key`. */
export function NoteWork({ annotation, article, regulations, takesFocus, onLeave }: NoteWorkProps) {
  const { store } = useLibrary();
  const draft = useDraft({
    record: annotation,
    save: (patch) => savePatch(store, annotation.id, patch),
    open: (make) => draftsOf(store)(annotation.id, make),
  });
  const { fields, state } = draft;
  const area = useRef<HTMLTextAreaElement>(null);
  const suggestions = readyValue(
    useLiveQuery(useCallback(() => readTags(store), [store])),
    NO_TAGS,
  );
  const device = readyValue(useLiveQuery(useCallback(() => readDevice(store), [store])), '');
  const wasInTrash = useRef(annotation.deletedAt !== null);

  useEffect(() => {
    const field = area.current;
    if (!takesFocus || field === null) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [takesFocus]);
  const end = async () => {
    if (await draft.keep()) onLeave();
  };

  return (
    <form class="note-work" {...endsWriting(() => void end())}>
      {fields.deletedAt !== null && (
        <p class="note-work-deleted" role="alert">
          {wasInTrash.current ? t('reading.inTrash') : t('popup.deletedElsewhere')}{' '}
          <Button kind="quiet" onPress={() => draft.set({ deletedAt: null })}>
            {t('popup.restore')}
          </Button>
        </p>
      )}
      <NoteField
        draft={draft}
        field={area}
        class="note-work-field"
        label={t('popup.note')}
        placeholder={t('popup.notePlaceholder')}
      />
      <OtherTexts
        note={fields.note}
        others={fields.others}
        device={device ?? ''}
        onSettle={(change) => {
          draft.set(change);
          area.current?.focus();
        }}
      />
      <TagField
        tags={fields.tags}
        suggestions={suggestions}
        onChange={(tags) => draft.change({ tags })}
      />
      <CheckedControl
        checked={fields.checked}
        documents={fields.regulationIds.flatMap((id) => regulations.get(id)?.name ?? [])}
        onChange={(checked) => draft.change({ checked })}
      />
      <NoteDocuments id={annotation.id} draft={draft} known={regulations} />
      {state.kind === 'unsaved' && (
        <UnsavedNote
          reason={state.reason}
          field={state.field ?? longFields(fields)[0]}
          note={fields.note}
          onRetry={() => void draft.keep()}
        />
      )}
      <div class="note-work-line">
        <NoteColours colour={fields.colour} onChoose={(colour) => draft.set({ colour })} />
        <span class="note-work-state" role="status">
          {writingState(draft)}
        </span>
        {draft.canUndo && (
          <Button kind="quiet" onPress={draft.undo}>
            {t('popup.cancel')}
          </Button>
        )}
      </div>
      <NoteActions annotation={annotation} article={article} draft={draft} onGone={onLeave} />
    </form>
  );
}
