import { Download } from 'lucide';
import type { Store } from '../../../lib/store';
import { useSwappedFocus } from '../browser/use-swapped-focus';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { formatCount, t } from '../words/i18n';
import type { ReadHints } from './save-backup';
import { type BackupState, useBackup } from './use-backup';

// In: the database, whoever wrote it. Out: a file with all that can be read of it.

interface BackupProps {
  readonly store: Store;
  readonly readHints: ReadHints;
  readonly onSaved?: () => void;
}

/** The button that saves everything to a file, what it says meanwhile, and what became of it. */
export function Backup({ store, readHints, onSaved }: BackupProps) {
  const { state, start, stop } = useBackup(store, readHints, onSaved);
  const isBusy = state.kind === 'busy';
  const button = useSwappedFocus(isBusy);

  return (
    <div class="backup">
      <div class="line-buttons">
        {isBusy ? (
          <Button ref={button} key="stop" kind="quiet" onPress={stop}>
            {t('recovery.stop')}
          </Button>
        ) : (
          <Button ref={button} key="start" kind="primary" onPress={() => void start()}>
            <Icon icon={Download} />
            {t('recovery.backup')}
          </Button>
        )}
        {isBusy && <progress aria-label={t('recovery.backup')} />}
        {isBusy && (
          <span class="backup-count">
            {t('recovery.backupBusy', state.records, [formatCount(state.records)])}
          </span>
        )}
      </div>
      <div role="status">
        <Outcome state={state} />
      </div>
    </div>
  );
}

function Outcome({ state }: { state: BackupState }) {
  if (state.kind === 'stopped') return <p class="backup-outcome">{t('recovery.stopped')}</p>;
  if (state.kind === 'failed') return <p class="fault">{t('recovery.backupFailed')}</p>;
  if (state.kind !== 'done') return <p class="backup-outcome">{t('recovery.backupMore')}</p>;
  const { records, unreadable, fileName } = state;
  return (
    <>
      <p class="backup-outcome done">
        {t('recovery.backupDone', records, [formatCount(records), fileName])}{' '}
        {t('recovery.backupHint')}
      </p>
      {unreadable > 0 && (
        <p class="fault">{t('recovery.backupPartly', unreadable, [formatCount(unreadable)])}</p>
      )}
    </>
  );
}
