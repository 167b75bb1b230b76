import { useState } from 'preact/hooks';
import { type Outcome, OutcomeLine } from '../ui/tab-page/OutcomeLine';
import { t } from '../ui/words/i18n';
import { HostList } from './HostList';
import { Part } from './Part';
import type { Surroundings } from './surroundings';

interface SitesAddedProps {
  /** Match patterns. */
  readonly sites: readonly string[];
  readonly giveBack: Surroundings['giveBack'];
}

/** Sites on which the user allowed Bên Lề beside those that it comes with. */
export function SitesAdded({ sites, giveBack }: SitesAddedProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const remove = async (pattern: string, name: string) => {
    const gone = await giveBack(pattern).catch(() => false);
    setOutcome(
      gone
        ? { text: t('settings.gaveBack', [name]) }
        : { text: t('settings.notGivenBack'), failed: true },
    );
  };
  return (
    <Part title={t('settings.sitesAdded')} more={t('settings.sitesAddedMore')}>
      <HostList
        label={t('settings.sitesAdded')}
        hosts={sites.map((pattern) => ({ key: pattern, name: nameOf(pattern) }))}
        empty={t('settings.sitesAddedEmpty')}
        action={t('settings.giveBack')}
        actionLabel={(name) => t('settings.giveBackSite', [name])}
        onAction={(pattern, name) => void remove(pattern, name)}
      />
      <OutcomeLine outcome={outcome} />
    </Part>
  );
}

/** The host of a match pattern such as "*://example.vn/*"; a star for all hosts is said in words. */
function nameOf(pattern: string): string {
  const [, host] = /^[^:]+:\/\/([^/]*)/.exec(pattern) ?? [];
  return host === undefined || host === '*' ? t('settings.allSites') : host;
}
