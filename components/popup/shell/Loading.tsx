import { t } from '../../ui/words/i18n';

/** Says that something is being read; style shows it only after 400 ms, so that quick readings do not flicker. */
export const Loading = () => (
  <p class="loading" role="status">
    {t('popup.loading')}
  </p>
);
