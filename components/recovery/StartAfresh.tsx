import { useId, useState } from 'preact/hooks';
import type { Store } from '../../lib/store';
import { Button } from '../ui/controls/Button';
import { t } from '../ui/words/i18n';
import { startAfresh } from './start-afresh';

interface StartAfreshProps {
  readonly store: Store;
  /** Whether a backup was saved on this visit. */
  readonly saved: boolean;
  readonly onDone: () => void;
}

type State = 'idle' | 'busy' | 'done' | 'failed';

/** Empties the store for good: once a backup was saved, or once the user typed what is going to happen. */
export function StartAfresh({ store, saved, onDone }: StartAfreshProps) {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>('idle');
  const [field, help] = [useId(), useId()];
  const word = t('recovery.freshWord');
  const isConfirmed = saved || typed.trim().normalize('NFC').toUpperCase() === word;

  const start = async () => {
    setState('busy');
    try {
      await startAfresh(store);
      setState('done');
      onDone();
    } catch {
      setState('failed');
    }
  };

  return (
    <section class="part" aria-labelledby="fresh">
      <h2 id="fresh" class="part-title">
        {t('recovery.fresh')}
      </h2>
      <p id={help} class="part-more">
        {t('recovery.freshMore')}
      </p>
      {state !== 'done' && (
        <>
          {!saved && (
            <>
              <p class="part-more">{t('recovery.freshNeedsBackup', [word])}</p>
              <p class="confirm">
                <label for={field}>{t('recovery.freshLabel', [word])}</label>
                <input
                  id={field}
                  class="text-input"
                  autocomplete="off"
                  spellcheck={false}
                  value={typed}
                  onInput={(event) => setTyped(event.currentTarget.value)}
                />
              </p>
            </>
          )}
          <div class="line-buttons">
            <Button
              kind="danger"
              disabled={!isConfirmed || state === 'busy'}
              aria-describedby={help}
              onPress={() => void start()}
            >
              {t('recovery.fresh')}
            </Button>
          </div>
        </>
      )}
      <p role="status" class={state === 'failed' ? 'fault' : 'done'}>
        {state === 'busy' && t('recovery.freshBusy')}
        {state === 'done' && t('recovery.freshDone')}
        {state === 'failed' && t('recovery.freshFailed')}
      </p>
    </section>
  );
}
