import { X } from 'lucide';
import { IconButton } from '../ui/controls/Button';
import { t } from '../ui/words/i18n';
import { useEditor } from './editor-context';

/** Closes the card, with what is typed in it kept, and gives focus and caret back to the text. */
export function CloseButton() {
  const { line } = useEditor();
  return (
    <IconButton
      icon={X}
      size={18}
      label={t('editor.close')}
      onPress={() => line.tell({ kind: 'close', focus: true })}
    />
  );
}
