import { ArrowUpRight, FolderPlus, LocateFixed, Palette, Pencil, Trash2 } from 'lucide';
import { IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';

interface RowActionsProps {
  readonly entry: NoteEntry;
  /** Where the article is, when it is not the page at hand. */
  readonly address: string | null;
  readonly onEdit: () => void;
  readonly onColour: () => void;
  readonly onGather: () => void;
}

/** What can be done with a highlight, over the end of its first line. */
export function RowActions({ entry, address, onEdit, onColour, onGather }: RowActionsProps) {
  const { actions } = usePopup();
  const { annotation } = entry;
  return (
    <div class="row-actions">
      <IconButton
        icon={Pencil}
        label={annotation.note === '' ? t('popup.write') : t('popup.edit')}
        onPress={onEdit}
      />
      <IconButton icon={Palette} label={t('popup.colour')} onPress={onColour} />
      <IconButton icon={FolderPlus} label={t('dossier.add')} onPress={onGather} />
      <IconButton
        class="icon-danger"
        icon={Trash2}
        label={t('popup.delete')}
        onPress={() => actions.remove(annotation)}
      />
      {address === null && entry.place !== 'elsewhere' && (
        <IconButton
          icon={LocateFixed}
          label={t('popup.jump')}
          onPress={() => actions.jump(entry)}
        />
      )}
      {address !== null && (
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
