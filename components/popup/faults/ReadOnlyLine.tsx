import { RECOVERY_PAGE } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';

/** The data is of a newer version: it can be read and saved to a file, nothing is written. */
export const ReadOnlyLine = () => (
  <p class="stale" role="status">
    {t('error.readOnly')}{' '}
    <a href={RECOVERY_PAGE} target="_blank" rel="noreferrer">
      {t('error.recover')}
    </a>
  </p>
);
