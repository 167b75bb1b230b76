import type { ComponentChildren } from 'preact';
import type { WriteFailure } from '../../lib/records';
import { Button } from '../ui/controls/Button';
import { RECOVERY_PAGE, storeFault } from '../ui/store/failure-text';
import { t } from '../ui/words/i18n';

interface BlankProps {
  readonly title: string;
  readonly more: string;
  readonly children?: ComponentChildren;
}

/** A page with nothing to show: why, and what to do. */
export const Blank = ({ title, more, children }: BlankProps) => (
  <main class="blank">
    <h1 class="blank-title">{title}</h1>
    <p class="blank-more">{more}</p>
    {children}
  </main>
);

interface BlankFaultProps {
  readonly reason: WriteFailure;
  readonly onRetry: () => void;
}

/** The store cannot be opened or read: what happened, what is safe, what to do. */
export function BlankFault({ reason, onRetry }: BlankFaultProps) {
  const { title, more, retry, recover } = storeFault(reason);
  return (
    <div role="alert">
      <Blank title={title} more={more}>
        {retry && (
          <Button kind="primary" onPress={onRetry}>
            {t('error.retry')}
          </Button>
        )}
        {recover && (
          <a class="blank-link" href={RECOVERY_PAGE}>
            {t('error.recover')}
          </a>
        )}
      </Blank>
    </div>
  );
}
