import { t } from '../ui/i18n';

/** Where the reader is, and the way back to all articles. */
export const Brand = () => (
  <p class="brand">
    {t('extension.name')}{' '}
    <a class="brand-room" href="#start">
      {t('library.name')}
    </a>
  </p>
);
