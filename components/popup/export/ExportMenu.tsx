import { Download } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';

// In: what there is to export. Out: a file, the clipboard (export-notes.ts, loaded when it is wanted), or the export page.

/** What can be done at once with the notes of the article at hand. */
export type QuickExport = 'save' | 'copyRich' | 'copyMarkdown';

interface ExportMenuProps {
  /** The article at hand; null where it has no notes. */
  readonly articleId: string | null;
  /** Whether there are notes in any article. */
  readonly hasAny: boolean;
  /** The name of the format in which files are saved. */
  readonly format: string;
  readonly onExport: (what: QuickExport) => void;
}

const EXPORT_PAGE = '/export.html';

/** A button with a menu: what can be done at once with this article, and the page on which everything can be chosen. */
export function ExportMenu({ articleId, hasAny, format, onExport }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const quick: readonly (readonly [QuickExport, string])[] = [
    ['save', t('exchange.save', [format])],
    ['copyRich', t('exchange.copyRich')],
    ['copyMarkdown', t('exchange.copyMarkdown')],
  ];
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
        onPress={() => setOpen(!open)}
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
        {articleId !== null && (
          <MenuGroup name={t('exchange.thisArticle')}>
            {quick.map(([what, name]) => (
              <Button
                key={what}
                class="menu-item"
                role="menuitem"
                tabIndex={-1}
                onPress={() => {
                  close();
                  onExport(what);
                }}
              >
                {name}
              </Button>
            ))}
            <PageItem address={`${EXPORT_PAGE}#${new URLSearchParams({ article: articleId })}`} />
          </MenuGroup>
        )}
        {hasAny && (
          <MenuGroup name={t('exchange.everything')}>
            <PageItem address={EXPORT_PAGE} />
          </MenuGroup>
        )}
      </div>
    </div>
  );
}

interface MenuGroupProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

const MenuGroup = ({ name, children }: MenuGroupProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
  <div role="group" aria-label={name}>
    <p class="menu-head" aria-hidden="true">
      {name}
    </p>
    {children}
  </div>
);

const PageItem = ({ address }: { readonly address: string }) => (
  <a
    class="menu-item"
    role="menuitem"
    tabIndex={-1}
    href={address}
    target="_blank"
    rel="noreferrer"
  >
    {t('exchange.open')}
  </a>
);
