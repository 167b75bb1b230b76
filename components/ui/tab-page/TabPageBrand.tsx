import { t } from '../words/i18n';

// In: the other pages of the extension. Out: the head, and the styles, of the settings and the recovery page.

/** Above a page that has a tab of its own: the extension's name, and links to its other pages. */
export const TabPageBrand = ({ links }: { links: readonly (readonly [string, string])[] }) => (
  <p class="brand">
    {t('extension.name')}
    {links.map(([address, name]) => (
      <a key={address} href={address}>
        {name}
      </a>
    ))}
  </p>
);
