import { Download } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FormatId } from '../../../lib/exchange';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';

// In: what there is to export. Out: a file in the user's downloads (export-notes.ts, loaded when it is wanted).

export type Scope = 'article' | 'everything';

interface ExportMenuProps {
  /** The scopes that hold anything to export. */
  readonly scopes: readonly Scope[];
  readonly onExport: (format: FormatId, scope: Scope) => void;
}

const scopeNames = {
  article: () => t('exchange.thisArticle'),
  everything: () => t('exchange.everything'),
} satisfies Record<Scope, () => string>;

/** Of the formats of lib/exchange, which is loaded when one is chosen. */
const purposes = {
  obsidian: () => t('exchange.markdown'),
  markdown: () => 'Markdown',
} satisfies Partial<Record<FormatId, () => string>>;
const formatIds = Object.keys(purposes) as readonly (keyof typeof purposes)[];

/** A button with a menu of files: each format for this article or for all. */
export function ExportMenu({ scopes, onExport }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (open) items()[0]?.focus();
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
        disabled={scopes.length === 0}
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
        {scopes.map((scope) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
          <div key={scope} role="group" aria-label={scopeNames[scope]()}>
            <p class="menu-head" aria-hidden="true">
              {scopeNames[scope]()}
            </p>
            {formatIds.map((id) => (
              <Button
                key={id}
                class="menu-item"
                role="menuitem"
                tabIndex={-1}
                onPress={() => {
                  close();
                  onExport(id, scope);
                }}
              >
                {purposes[id]()}
              </Button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
