import { ArrowUpRight, LocateFixed, Palette, Pencil, Trash2 } from 'lucide';
import { Icon } from '../../ui/controls/Icon';
import { IconButton } from '../../ui/controls/IconButton';
import { t } from '../../ui/words/i18n';

interface RowActionsProps {
  /** Where the article is, when it is not the page at hand. */
  readonly address: string | null;
  readonly hasNote: boolean;
  readonly onJump: () => void;
  readonly onEdit: () => void;
  readonly onColour: () => void;
  readonly onDelete: () => void;
}

export function RowActions(props: RowActionsProps) {
  const { address, hasNote, onJump, onEdit, onColour, onDelete } = props;
  return (
    <div class="row-actions">
      <IconButton
        icon={Pencil}
        label={hasNote ? t('popup.edit') : t('popup.write')}
        onClick={onEdit}
      />
      <IconButton icon={Palette} label={t('popup.colour')} onClick={onColour} />
      <IconButton icon={Trash2} label={t('popup.delete')} onClick={onDelete} danger />
      {address === null ? (
        <IconButton icon={LocateFixed} label={t('popup.jump')} onClick={onJump} />
      ) : (
        <a
          class="icon-button"
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={t('popup.open')}
          title={t('popup.open')}
        >
          <Icon icon={ArrowUpRight} />
        </a>
      )}
    </div>
  );
}
