import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { formatName } from '../../ui/export/format-words';
import { t } from '../../ui/words/i18n';

/** What can be done at once with the notes of the article at hand. */
export type QuickExport = 'save' | 'copyRich' | 'copyMarkdown';

interface ExportItemsProps {
  readonly articleId: string | null;
  readonly hasAny: boolean;
  readonly chosen: string | undefined;
  /** They are drawn: the menu may give one of them the focus. */
  readonly onReady: () => void;
  readonly onExport: (what: QuickExport) => void;
}

const EXPORT_PAGE = '/export.html';

/** The items of the menu, loaded when it is opened. */
export function ExportItems({ articleId, hasAny, chosen, onReady, onExport }: ExportItemsProps) {
  useEffect(onReady, []);
  const quick: readonly (readonly [QuickExport, string])[] = [
    ['save', t('exchange.save', [formatName(chosen)])],
    ['copyRich', t('exchange.copyRich')],
    ['copyMarkdown', t('exchange.copyMarkdown')],
  ];
  return (
    <>
      {articleId !== null && (
        <MenuGroup name={t('exchange.thisArticle')}>
          {quick.map(([what, name]) => (
            <Button
              key={what}
              class="menu-item"
              role="menuitem"
              tabIndex={-1}
              onPress={() => onExport(what)}
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
    </>
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
