import type { WriteFailure } from '../../../lib/records';
import { Button } from '../controls/Button';
import { RECOVERY_PAGE, storeFault } from '../store/failure-text';
import { t } from '../words/i18n';

interface StoreFaultProps {
  readonly reason: WriteFailure;
  /** Opens the store again. */
  readonly onRetry: () => void;
}

/** Why the store cannot be read, in a page in a tab, and what can be done. */
export function StoreFault({ reason, onRetry }: StoreFaultProps) {
  const fault = storeFault(reason);
  return (
    <div class="part" role="alert">
      <h2 class="part-title">{fault.title}</h2>
      <p class="part-more">{fault.more}</p>
      <div class="line-buttons">
        {fault.retry && (
          <Button kind="primary" onPress={onRetry}>
            {t('error.retry')}
          </Button>
        )}
        {fault.recover && (
          <a class="quiet" href={RECOVERY_PAGE}>
            {t('error.recover')}
          </a>
        )}
      </div>
    </div>
  );
}
