import { Check, TextSelect, Trash2, Undo2 } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteCard as Card } from '../../../lib/extension';
import { later } from '../../ui/browser/later';
import { ColourChoice } from '../../ui/controls/ColourSwatches';
import { Icon } from '../../ui/controls/Icon';
import { TagField } from '../../ui/controls/TagField';
import { NoteField } from '../../ui/note/NoteField';
import { useDraft } from '../../ui/note/use-draft';
import { t } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';
import { BesideList } from '../BesideList';
import { CloseButton } from '../CloseButton';
import { useEditor } from '../context';
import { LinkedRegulations } from './LinkedRegulations';
import { Uncertain } from './Uncertain';
import { UnsavedWords } from './UnsavedWords';
import { useNote } from './use-note';

const OtherTexts = later(async () => (await import('../../ui/note/OtherTexts')).OtherTexts);
const ChangedWords = later(
  async () => (await import('../../ui/changed/ChangedWords')).ChangedWords,
);

interface NoteCardProps {
  readonly card: Card;
}

/** A highlight's note, tags, colour and documents. What is typed is saved while it is typed. */
export function NoteCard({ card }: NoteCardProps) {
  const { annotationId: id, focus } = card;
  const { ask, line, welcome, shelf } = useEditor();
  const { note, isMissing } = useNote(card);
  const draft = useDraft({
    record: note?.annotation ?? null,
    save: (patch) => ask('patchAnnotation', { id, patch }),
    open: (make) => shelf.draftOf(id, make),
  });
  const field = useRef<HTMLTextAreaElement>(null);
  const { fields, state } = draft;
  const block = note?.annotation.target.block;

  // Not as an effect after the next drawing: letters may be on their way already.
  useLayoutEffect(() => {
    if (focus !== 'note') return;
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [focus]);

  const done = (): void => {
    void draft.keep();
    line.tell({ kind: 'close', focus: true });
  };
  const remove = (): void => {
    if (line.hasPage) {
      void draft.keep();
      void line.perform({ name: 'remove', annotationId: id });
    } else draft.set({ deletedAt: new Date().toISOString() });
  };
  const isUnsaved = card.unsaved !== null || state.kind === 'unsaved';

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is one of the fields in it
    <div
      class="parts"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        done();
      }}
    >
      <header>
        <blockquote class="quote" data-colour={fields.colour}>
          {note?.annotation.target.quote.exact}
        </blockquote>
        <CloseButton />
      </header>
      <p class="where">
        {block && <span>{partName(block.role, block.ordinal)}</span>}
        <span class={`state ${isUnsaved ? 'unsaved' : state.kind}`} role="status">
          {isUnsaved ? t('editor.unsaved') : t(`editor.${state.kind}`)}
        </span>
      </p>
      {isMissing && note === null && card.unsaved === null && (
        <p class="warning" role="alert">
          {line.hasPage ? t('editor.gone') : t('editor.windowOnly')}
        </p>
      )}
      {fields.deletedAt !== null && (
        <p class="warning" role="status">
          {t('editor.deleted')}{' '}
          <button type="button" class="plain" onClick={() => draft.set({ deletedAt: null })}>
            {t('editor.undo')}
          </button>
        </p>
      )}
      <BesideList beside={card.beside} />
      {card.changed && <ChangedWords changed={{ ...card.changed, seenAt: null }} />}
      {card.uncertain && <Uncertain annotationId={id} />}
      <ColourChoice
        colour={fields.colour}
        names={welcome.settings.colourNames}
        onChoose={(colour) => draft.set({ colour })}
      />
      <NoteField
        draft={draft}
        field={field}
        label={t('editor.noteLabel')}
        placeholder={t('editor.notePlaceholder')}
      />
      {fields.others.length > 0 && (
        <OtherTexts
          note={fields.note}
          others={fields.others}
          device={welcome.device}
          onSettle={draft.set}
        />
      )}
      <TagField
        tags={fields.tags}
        suggestions={welcome.tags}
        onChange={(tags) => draft.set({ tags })}
      />
      <LinkedRegulations card={card} note={note} draft={draft} />
      <UnsavedWords card={card} draft={draft} />
      <footer>
        <button type="button" class="primary" onClick={done}>
          <Icon icon={Check} /> {t('editor.done')}
        </button>
        {draft.canUndo && (
          <button
            type="button"
            class="plain"
            title={t('editor.undoNote')}
            onClick={() => draft.undo()}
          >
            <Icon icon={Undo2} /> {t('editor.undo')}
          </button>
        )}
        <span class="gap" />
        {line.hasPage && (
          <button
            type="button"
            class="plain"
            aria-label={t('editor.reselect')}
            title={t('editor.reselect')}
            onClick={() => {
              void draft.keep();
              void line.perform({ name: 'startAttaching', annotationId: id });
            }}
          >
            <Icon icon={TextSelect} size={18} />
          </button>
        )}
        <button
          type="button"
          class="plain danger"
          aria-label={t('editor.delete')}
          title={t('editor.delete')}
          onClick={remove}
        >
          <Icon icon={Trash2} size={18} />
        </button>
      </footer>
    </div>
  );
}
