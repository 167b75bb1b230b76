import { t } from '../ui/i18n';
import { Empty } from './Empty';
import { FaultPicture } from './pictures';

/** The store cannot be opened or read: what happened, what is safe, what to do. */
export const StoreFailure = ({ onRetry }: { onRetry: () => void }) => (
  <div role="alert">
    <Empty picture={<FaultPicture />} title={t('error.store')} more={t('error.storeMore')}>
      <button type="button" class="primary" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </Empty>
  </div>
);
