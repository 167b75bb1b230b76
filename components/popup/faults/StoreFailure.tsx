import type { WriteFailure } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { RECOVERY_PAGE, storeFault } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { FaultPicture } from '../shell/pictures';

// In: why the store cannot be read or written. Out: what is safe, and the way out, in words.

interface StoreFailureProps {
  readonly reason: WriteFailure;
  readonly onRetry: () => void;
}

/** The store cannot be opened or read: what happened, what is safe, what to do. */
export function StoreFailure({ reason, onRetry }: StoreFailureProps) {
  const { title, more, retry, recover } = storeFault(reason);
  return (
    <div role="alert">
      <Empty picture={<FaultPicture />} title={title} more={more}>
        {recover && (
          <a
            class={retry ? 'quiet' : 'primary'}
            href={RECOVERY_PAGE}
            target="_blank"
            rel="noreferrer"
          >
            {t('error.recover')}
          </a>
        )}
        {retry && (
          <Button kind="primary" onPress={onRetry}>
            {t('error.retry')}
          </Button>
        )}
      </Empty>
    </div>
  );
}
