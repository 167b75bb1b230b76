import { Download } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { later } from '../../ui/browser/later';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import type { QuickExport } from './ExportItems';

// In: what there is to export. Out: a file, the clipboard (export-notes.ts, loaded when it is wanted), or the export page.

const ExportItems = later(async () => (await import('./ExportItems')).ExportItems);

interface ExportMenuProps {
  /** The article at hand; null where it has no notes. */
  readonly articleId: string | null;
  /** Whether there are notes in any article. */
  readonly hasAny: boolean;
  /** The id of the format in which files are saved; missing where none was chosen yet. */
  readonly chosen: string | undefined;
  readonly onExport: (what: QuickExport) => void;
}

/** A button with a menu: what can be done at once with this article, and the page on which everything can be chosen. */
export function ExportMenu({ articleId, hasAny, chosen, onExport }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const focusFirst = () => items()[0]?.focus();
  useEffect(() => {
    if (open) focusFirst();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const next = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Escape') close();
    else if (next !== undefined) all[next]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div
      class="export"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
      }}
    >
      <Button
        ref={button}
        kind="quiet"
        class="export-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        disabled={articleId === null && !hasAny}
        onPress={() => {
          setWanted(true);
          setOpen(!open);
        }}
      >
        <Icon icon={Download} />
        {t('exchange.export')}
      </Button>
      <div
        ref={menu}
        id={id}
        class="menu"
        role="menu"
        aria-label={t('exchange.menu')}
        hidden={!open}
        onKeyDown={onKeyDown}
      >
        {isWanted && (
          <ExportItems
            articleId={articleId}
            hasAny={hasAny}
            chosen={chosen}
            onReady={focusFirst}
            onExport={(what) => {
              close();
              onExport(what);
            }}
          />
        )}
      </div>
    </div>
  );
}
