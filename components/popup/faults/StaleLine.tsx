import type { WriteFailure } from '../../../lib/records';
import { RECOVERY_PAGE, storeFault } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';

/** Over a list that could be read before and now cannot: it stays, since a note may be open in it. */
export function StaleLine({ reason }: { reason: WriteFailure }) {
  const { title, recover } = storeFault(reason);
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
