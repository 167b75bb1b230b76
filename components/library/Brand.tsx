import { t } from '../ui/words/i18n';

/** Where the user is, the way back to all articles, and the way to the settings. */
export const Brand = () => (
  <p class="brand">
    {t('extension.name')}{' '}
    <a class="brand-room" href="#start">
      {t('library.name')}
    </a>
    <a class="brand-room" href="/settings.html">
      {t('popup.settings')}
    </a>
  </p>
);
