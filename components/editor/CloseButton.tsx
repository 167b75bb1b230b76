import { X } from 'lucide';
import { Icon } from '../ui/controls/Icon';
import { t } from '../ui/words/i18n';
import { useEditor } from './context';

/** Closes the card, with what is typed in it kept, and gives focus and caret back to the text. */
export function CloseButton() {
  const { line } = useEditor();
  return (
    <button
      type="button"
      aria-label={t('editor.close')}
      title={t('editor.close')}
      onClick={() => line.tell({ kind: 'close', focus: true })}
    >
      <Icon icon={X} size={18} />
    </button>
  );
}
