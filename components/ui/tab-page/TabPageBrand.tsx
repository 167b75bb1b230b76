import { t } from '../words/i18n';

// In: the other pages of the extension. Out: the head, and the styles, of pages that have a tab of their own.

const pages = {
  library: ['/library.html', () => t('settings.library')],
  export: ['/export.html', () => t('exchange.name')],
  import: ['/import.html', () => t('import.name')],
  templates: ['/templates.html', () => t('templates.name')],
  settings: ['/settings.html', () => t('settings.name')],
} as const satisfies Record<string, readonly [address: string, name: () => string]>;

interface TabPageBrandProps {
  /** The page that it stands on; null for one that none leads to. */
  readonly here: keyof typeof pages | null;
}

/** Above a page that has a tab of its own: the extension's name, and links to its other pages. */
export const TabPageBrand = ({ here }: TabPageBrandProps) => (
  <p class="brand">
    {t('extension.name')}
    {Object.entries(pages).map(
      ([page, [address, name]]) =>
        page !== here && (
          <a key={page} href={address}>
            {name()}
          </a>
        ),
    )}
  </p>
);
