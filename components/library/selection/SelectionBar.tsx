import type { IconNode } from 'lucide';
import {
  BadgeCheck,
  Copy,
  FileDown,
  FolderPlus,
  Link2,
  Palette,
  Tag,
  Trash2,
  Undo2,
  X,
} from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../../ui/browser/later';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatCount, t } from '../../ui/words/i18n';
import type { Choosing } from './SelectionChoice';
import { useSelectionDeeds } from './use-selection-deeds';

// In: chosen notes. Out: what is done with all of them.

const SelectionChoice = later(async () => (await import('./SelectionChoice')).SelectionChoice);
const ConfirmPurge = later(async () => (await import('../trash/ConfirmPurge')).ConfirmPurge);

interface SelectionBarProps {
  readonly ids: readonly string[];
  readonly all: readonly string[];
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly isTrash: boolean;
}

/** What can be done with the chosen notes; what needs a choice opens above the bar. */
export function SelectionBar({ ids, all, onSelectAll, onClear, isTrash }: SelectionBarProps) {
  const [open, setOpen] = useState<Choosing | 'purge' | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const deeds = useSelectionDeeds(ids);
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  useEffect(() => setOpen(null), [isTrash]);
  const choose = (what: Choosing, icon: IconNode, label: string) => (
    <Button
      key={what}
      class="quiet selection-button"
      aria-expanded={open === what}
      onPress={(event) => {
        opener.current = event.currentTarget;
        setOpen(open === what ? null : what);
      }}
    >
      <Icon icon={icon} />
      <span>{label}</span>
    </Button>
  );
  return (
    <section
      class="selection-bar"
      aria-label={t('selection.bar')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        if (open !== null) close();
        else onClear();
      }}
    >
      {open !== null && open !== 'purge' && (
        <SelectionChoice what={open} ids={ids} onDone={close} />
      )}
      {open === 'purge' && <ConfirmPurge ids={ids} onDone={close} />}
      <div class="selection-line">
        <p class="selection-count" role="status">
          {t('selection.count', ids.length, [formatCount(ids.length)])}
        </p>
        {ids.length < all.length && (
          <Button kind="quiet" onPress={onSelectAll}>
            {t('selection.all', all.length, [formatCount(all.length)])}
          </Button>
        )}
        <IconButton icon={X} label={t('selection.clear')} onPress={onClear} />
      </div>
      <div class="selection-line">
        {isTrash ? (
          <>
            <Button class="quiet selection-button" onPress={deeds.restore}>
              <Icon icon={Undo2} />
              <span>{t('trash.restore')}</span>
            </Button>
            <Button
              class="quiet selection-button icon-danger"
              onPress={(event) => {
                opener.current = event.currentTarget;
                setOpen('purge');
              }}
            >
              <Icon icon={Trash2} />
              <span>{t('trash.purge')}</span>
            </Button>
          </>
        ) : (
          <>
            {choose('tag', Tag, t('popup.tagsLabel'))}
            {choose('colour', Palette, t('editor.colour'))}
            {choose('document', Link2, t('selection.link'))}
            {choose('checked', BadgeCheck, t('libraryList.checked'))}
            {choose('dossier', FolderPlus, t('dossier.one'))}
            <Button class="quiet selection-button" onPress={deeds.exportThem}>
              <Icon icon={FileDown} />
              <span>{t('exchange.export')}</span>
            </Button>
            <Button class="quiet selection-button" onPress={deeds.copy}>
              <Icon icon={Copy} />
              <span>{t('selection.copy')}</span>
            </Button>
            <Button class="quiet selection-button icon-danger" onPress={deeds.remove}>
              <Icon icon={Trash2} />
              <span>{t('popup.delete')}</span>
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
