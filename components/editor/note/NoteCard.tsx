import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteCard as Card, OpenNote } from '../../../lib/extension';
import { regulationsById } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { TagField } from '../../ui/controls/TagField';
import { NoteField } from '../../ui/note/NoteField';
import { useDraft } from '../../ui/note/use-draft';
import { t } from '../../ui/words/i18n';
import { BesideList } from '../BesideList';
import { useEditor } from '../editor-context';
import { ColourChoice } from './ColourChoice';
import { LinkedRegulations } from './LinkedRegulations';
import { NoteFoot } from './NoteFoot';
import { NoteHead } from './NoteHead';
import { UncertainPlace } from './UncertainPlace';
import { UnsavedWords } from './UnsavedWords';
import { useNote } from './use-note';

// In: the card of a highlight. Out: patches of its annotation to the background, while the user types.
// The text itself is a `Draft` (components/ui/note), which the popup has too.

const CheckedControl = later(
  async () => (await import('../../ui/checked/CheckedControl')).CheckedControl,
);
const IntoDossier = later(async () => (await import('./IntoDossier')).IntoDossier);
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
  const { fields } = draft;

  // Not as an effect after the next drawing: letters may be on their way already.
  useLayoutEffect(() => {
    if (focus !== 'note') return;
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [focus]);

  const finish = (): void => {
    void draft.keep();
    line.tell({ kind: 'close', focus: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is one of the fields in it
    <div
      class="parts"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        finish();
      }}
    >
      <NoteHead card={card} note={note} isMissing={isMissing} draft={draft} />
      <BesideList beside={card.beside} />
      {card.changed && <ChangedWords changed={{ ...card.changed, seenAt: null }} />}
      {card.uncertain && <UncertainPlace annotationId={id} />}
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
      <CheckedControl
        checked={fields.checked}
        documents={namesOf(card, note, fields.regulationIds)}
        onChange={(checked) => draft.change({ checked })}
      />
      <IntoDossier annotationId={id} />
      <UnsavedWords card={card} draft={draft} />
      <NoteFoot annotationId={id} draft={draft} onFinish={finish} />
    </div>
  );
}

/** The names of the linked documents, by which a passage may have been checked. */
function namesOf(card: Card, note: OpenNote | null, ids: readonly string[]): readonly string[] {
  const known = regulationsById([...card.cited, ...(note?.regulations ?? [])]);
  return ids.flatMap((id) => known.get(id)?.name ?? []);
}
