import { Check, TextSelect, Trash2, Undo2 } from 'lucide';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import type { DraftHandle } from '../../ui/note/use-draft';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';

interface NoteFootProps {
  readonly annotationId: string;
  readonly draft: DraftHandle;
  readonly onFinish: () => void;
}

/** Done, undo, another passage, delete. */
export function NoteFoot({ annotationId, draft, onFinish }: NoteFootProps) {
  const { line } = useEditor();
  const selectAgain = (): void => {
    void draft.keep();
    void line.perform({ name: 'startAttaching', annotationId });
  };
  const remove = (): void => {
    if (line.hasPage) {
      void draft.keep();
      void line.perform({ name: 'remove', annotationId });
    } else draft.set({ deletedAt: new Date().toISOString() });
  };
  return (
    <footer>
      <Button kind="primary" onPress={onFinish}>
        <Icon icon={Check} /> {t('editor.done')}
      </Button>
      {draft.canUndo && (
        <Button kind="plain" title={t('editor.undoNote')} onPress={() => draft.undo()}>
          <Icon icon={Undo2} /> {t('editor.undo')}
        </Button>
      )}
      <span class="gap" />
      {line.hasPage && (
        <IconButton
          kind="plain"
          icon={TextSelect}
          size={18}
          label={t('editor.reselect')}
          onPress={selectAgain}
        />
      )}
      <IconButton
        kind="plain"
        icon={Trash2}
        size={18}
        label={t('editor.delete')}
        onPress={remove}
      />
    </footer>
  );
}
