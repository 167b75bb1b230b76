import { useState } from 'preact/hooks';
import { Empty } from '../../ui/controls/Empty';
import { t } from '../../ui/words/i18n';
import { PagePicture } from '../shell/pictures';
import type { Page } from '../state/active-page';

interface ActivatePageProps {
  readonly page: Page;
  readonly host: string;
  /** Waits for Bên Lề to answer from the page; false when it does not. */
  readonly onActivated: () => Promise<boolean>;
}

/** Bên Lề is not on this page: the user may put it there once, or let it be on this newspaper always. */
export function ActivatePage({ page, host, onActivated }: ActivatePageProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const activate = async (always: boolean) => {
    setState('busy');
    try {
      if (always && !(await page.allowAlways())) return setState('idle');
      await page.activate();
      if (!(await onActivated())) setState('failed');
    } catch {
      setState('failed');
    }
  };

  return (
    <Empty picture={<PagePicture />} title={t('popup.absent')} more={t('popup.absentMore', [host])}>
      {state === 'failed' && (
        <p class="empty-failure" role="alert">
          {t('error.activate')}
        </p>
      )}
      <button
        type="button"
        class="primary"
        disabled={state === 'busy'}
        onClick={() => void activate(false)}
      >
        {state === 'busy' ? t('popup.activating') : t('popup.activate')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={state === 'busy'}
        onClick={() => void activate(true)}
      >
        {t('popup.activateAlways')}
      </button>
    </Empty>
  );
}
