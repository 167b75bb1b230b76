import { Palette, Pencil, Trash2 } from 'lucide-preact';
import { t } from '../shared/i18n';
import { IconButton } from './IconButton';

interface RowActionsProps {
  readonly hasNote: boolean;
  readonly onEdit: () => void;
  readonly onColour: () => void;
  readonly onDelete: () => void;
}

export function RowActions({ hasNote, onEdit, onColour, onDelete }: RowActionsProps) {
  return (
    <div class="row-actions">
      <IconButton
        icon={Pencil}
        label={hasNote ? t('popup.edit') : t('popup.write')}
        onClick={onEdit}
      />
      <IconButton icon={Palette} label={t('popup.colour')} onClick={onColour} />
      <IconButton icon={Trash2} label={t('popup.delete')} onClick={onDelete} danger />
    </div>
  );
}
