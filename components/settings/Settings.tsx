import { useCallback, useEffect } from 'preact/hooks';
import { countAnnotations, failureOf, readSettings, type Store } from '../../lib/store';
import { Backup } from '../ui/backup/Backup';
import { RestoreLine } from '../ui/backup/RestoreLine';
import { RECOVERY_PAGE } from '../ui/store/failure-text';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { StoreFault } from '../ui/tab-page/StoreFault';
import { TabPageBrand } from '../ui/tab-page/TabPageBrand';
import { formatCount, t } from '../ui/words/i18n';
import { Bodies } from './Bodies';
import { OwnLinkForm } from './OwnLinkForm';
import { Part } from './Part';
import { ReminderSwitch } from './ReminderSwitch';
import { SitesAdded } from './SitesAdded';
import { SitesOff } from './SitesOff';
import type { Surroundings } from './surroundings';
import { useSurroundings } from './use-surroundings';

// In: the store, and the browser's permissions and hints (`Surroundings`).
// Out: settings to the store; links, permissions and hints through `Surroundings`.

/** The popup leads here by it. */
const DATA_PART = 'data';

interface SettingsProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** The user's own link, the sites, and where the data is. */
export function Settings({ store, surroundings, onRetry }: SettingsProps) {
  const live = useLiveQuery(useCallback(() => readSettings(store), [store]));
  const settings = readyValue(live, null);
  const count = useLiveQuery(useCallback(() => countAnnotations(store), [store]));
  const known = useSurroundings(surroundings);
  const isDrawn = settings !== null && known !== null;
  // What stands above it is drawn late, so that the browser finds another place.
  useEffect(() => {
    if (!isDrawn || location.hash !== `#${DATA_PART}`) return;
    document.getElementById(DATA_PART)?.scrollIntoView();
  }, [isDrawn]);

  return (
    <main class="tab-page">
      <TabPageBrand here="settings" />
      <h1 class="tab-page-title">{t('settings.name')}</h1>
      {live.kind === 'failed' && <StoreFault reason={failureOf(live.error)} onRetry={onRetry} />}
      {live.kind === 'loading' && (
        <p class="loading" role="status">
          {t('settings.loading')}
        </p>
      )}
      {settings !== null && (
        <>
          <Part title={t('settings.ownLink')} more={t('settings.ownLinkMore')}>
            <OwnLinkForm template={settings.ownLink} setOwnLink={surroundings.setOwnLink} />
          </Part>
          <SitesOff store={store} hosts={settings.offHosts} />
        </>
      )}
      {known !== null && known !== 'failed' && (
        <>
          <SitesAdded sites={known.sites} giveBack={surroundings.giveBack} />
          <Bodies bodies={known.bodies} keepHint={surroundings.keepHint} />
        </>
      )}
      <Part id={DATA_PART} title={t('settings.data')} more={t('settings.dataMore')}>
        <p class="data-count">
          {count.kind === 'ready' &&
            `${t('settings.dataCount', count.value, [formatCount(count.value)])} `}
          {t('settings.dataAdvice')}
        </p>
        <Backup store={store} readHints={surroundings.readHints} />
        {settings !== null && (
          <ReminderSwitch store={store} isOn={settings.remindBackup !== false} />
        )}
        <RestoreLine />
        <p class="data-recovery">
          <a href="/import.html">{t('import.name')}</a> · {t('import.linkMore')}
        </p>
        <p class="data-recovery">
          <a href={RECOVERY_PAGE}>{t('settings.recovery')}</a> · {t('settings.recoveryMore')}
        </p>
      </Part>
    </main>
  );
}
