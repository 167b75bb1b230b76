import { failureOf } from '../../lib/store';
import { RECOVERY_PAGE, storeFault } from '../ui/failure-text';
import { t } from '../ui/i18n';

/** Over a list that could be read before and now cannot: it stays, since a note may be open in it. */
export function StaleLine({ error }: { error: unknown }) {
  const { title, recover } = storeFault(failureOf(error));
  return (
    <p class="stale" role="alert">
      {title}. {t('error.stale')}{' '}
      {recover && (
        <a href={RECOVERY_PAGE} target="_blank" rel="noreferrer">
          {t('error.recover')}
        </a>
      )}
    </p>
  );
}
