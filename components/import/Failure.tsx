import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { t } from '../ui/words/i18n';
import type { ImportFault } from './task/import-failure';

interface FailureProps {
  readonly fault: ImportFault;
  readonly onRetry: () => void;
}

/** Why nothing was imported, what is safe and what to do. */
export function Failure({ fault: { text, place }, onRetry }: FailureProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="part" role="alert">
      <h2 ref={heading} class="part-title" tabIndex={-1}>
        {t('import.failed')}
      </h2>
      <p class="fault">{text}</p>
      {place !== '' && <p class="fault-place">{t('import.failPlace', [place])}</p>}
      <div class="line-buttons">
        <Button kind="quiet" onPress={onRetry}>
          {t('error.retry')}
        </Button>
      </div>
    </section>
  );
}
