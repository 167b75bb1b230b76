import { t } from '../ui/words/i18n';

/** Where the user is, the way back to all articles, and the ways to the other pages. */
export const Brand = () => (
  <p class="brand">
    {t('extension.name')}{' '}
    <a class="brand-link" href="#start">
      {t('library.name')}
    </a>
    <a class="brand-link" href="/export.html">
      {t('exchange.name')}
    </a>
    <a class="brand-link" href="/import.html">
      {t('import.name')}
    </a>
    <a class="brand-link" href="/settings.html">
      {t('popup.settings')}
    </a>
  </p>
);
