import type { NoteCard, OpenNote } from '../../../lib/extension';
import { Button } from '../../ui/controls/Button';
import type { DraftHandle } from '../../ui/note/use-draft';
import { t } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';
import { CloseButton } from '../CloseButton';
import { useEditor } from '../editor-context';

interface NoteHeadProps {
  readonly card: NoteCard;
  /** Null while it is not read. */
  readonly note: OpenNote | null;
  /** It was asked for again and again, and is not there. */
  readonly isMissing: boolean;
  readonly draft: DraftHandle;
}

/** The highlighted words, where they stand, whether the note is on disk, and whether the highlight still exists. */
export function NoteHead({ card, note, isMissing, draft }: NoteHeadProps) {
  const { line } = useEditor();
  const { fields, state } = draft;
  const target = note?.annotation.target;
  const block = target?.block;
  const isUnsaved = card.unsaved !== null || state.kind === 'unsaved';
  return (
    <>
      <header>
        <blockquote class="quote" data-colour={fields.colour}>
          {target?.quote.exact}
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
          <Button kind="plain" onPress={() => draft.set({ deletedAt: null })}>
            {t('editor.undo')}
          </Button>
        </p>
      )}
    </>
  );
}
