import { ArrowUpRight, BadgeCheck, FolderPlus, LocateFixed, Palette, Pencil, Trash2 } from 'lucide';
import { IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';

/** What is done with a row. */
export type RowMode = 'reading' | 'writing' | 'checking' | 'colouring' | 'gathering';

interface RowActionsProps {
  readonly entry: NoteEntry;
  /** Where the article is, when it is not the page at hand. */
  readonly address: string | null;
  readonly onMode: (mode: RowMode) => void;
}

/** What can be done with a highlight, over the end of its first line. */
export function RowActions({ entry, address, onMode }: RowActionsProps) {
  const { actions } = usePopup();
  const { annotation } = entry;
  return (
    <div class="row-actions">
      <IconButton
        icon={Pencil}
        label={annotation.note === '' ? t('popup.write') : t('popup.edit')}
        onPress={() => onMode('writing')}
      />
      <IconButton icon={Palette} label={t('popup.colour')} onPress={() => onMode('colouring')} />
      <IconButton
        icon={BadgeCheck}
        label={t('libraryList.checked')}
        onPress={() => onMode('checking')}
      />
      <IconButton icon={FolderPlus} label={t('dossier.add')} onPress={() => onMode('gathering')} />
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
