import { useState } from 'preact/hooks';
import { changeSettings, failureOf, type Store } from '../../lib/store';
import { failureText } from '../ui/store/failure-text';
import { type Outcome, OutcomeLine } from '../ui/tab-page/OutcomeLine';
import { t } from '../ui/words/i18n';
import { HostList } from './HostList';
import { Part } from './Part';

interface SitesOffProps {
  readonly store: Store;
  readonly hosts: readonly string[];
}

/** Sites on which the user switched Bên Lề off. */
export function SitesOff({ store, hosts }: SitesOffProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const write = async (offHosts: readonly string[], done: Outcome | null) => {
    try {
      await changeSettings(store, { offHosts: [...offHosts] });
      setOutcome(done);
    } catch (error) {
      setOutcome({ text: failureText(failureOf(error)), failed: true });
    }
  };
  const switchOn = (host: string) =>
    write(
      hosts.filter((each) => each !== host),
      { text: t('settings.switchedOn', [host]), undo: () => void write(hosts, null) },
    );
  return (
    <Part title={t('settings.sitesOff')} more={t('settings.sitesOffMore')}>
      <HostList
        label={t('settings.sitesOff')}
        hosts={hosts.map((host) => ({ key: host, name: host }))}
        empty={t('settings.sitesOffEmpty')}
        action={t('settings.switchOn')}
        actionLabel={(name) => t('settings.switchOnSite', [name])}
        onAction={(host) => void switchOn(host)}
      />
      <OutcomeLine outcome={outcome} />
    </Part>
  );
}
