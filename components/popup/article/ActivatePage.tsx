import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

interface ActivatePageProps {
  readonly host: string;
  readonly picture: ComponentChildren;
  /** Waits for Bên Lề to answer from the page; false when it does not. */
  readonly onActivated: () => Promise<boolean>;
}

/** Bên Lề is not on this page: the user may put it there once, or let it be on this newspaper always. */
export function ActivatePage({ host, picture, onActivated }: ActivatePageProps) {
  const { page } = usePopup();
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
    <Empty picture={picture} title={t('popup.absent')} more={t('popup.absentMore', [host])}>
      {state === 'failed' && (
        <p class="empty-failure" role="alert">
          {t('error.activate')}
        </p>
      )}
      <Button kind="primary" disabled={state === 'busy'} onPress={() => void activate(false)}>
        {state === 'busy' ? t('popup.activating') : t('popup.activate')}
      </Button>
      <Button kind="quiet" disabled={state === 'busy'} onPress={() => void activate(true)}>
        {t('popup.activateAlways')}
      </Button>
    </Empty>
  );
}
