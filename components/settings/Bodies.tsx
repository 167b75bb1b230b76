import { useState } from 'preact/hooks';
import type { BodyHint } from '../../lib/records';
import { failureText } from '../ui/store/failure-text';
import { type Outcome, OutcomeLine } from '../ui/tab-page/OutcomeLine';
import { t } from '../ui/words/i18n';
import { HostList } from './HostList';
import { Part } from './Part';
import type { KnownHint, Surroundings } from './surroundings';

interface BodiesProps {
  readonly bodies: readonly KnownHint[];
  readonly keepHint: Surroundings['keepHint'];
}

/** Sites on which the user pointed at the article's body. */
export function Bodies({ bodies, keepHint }: BodiesProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const keep = async (host: string, hint: BodyHint | null, done: Outcome | null) => {
    try {
      await keepHint(host, hint);
      setOutcome(done);
    } catch {
      setOutcome({ text: failureText('unknown'), failed: true });
    }
  };
  const forget = (host: string) => {
    const known = bodies.find((body) => body.host === host);
    if (known === undefined) return;
    const undo = () => void keep(host, known.hint, null);
    void keep(host, null, { text: t('settings.forgot', [host]), undo });
  };
  return (
    <Part title={t('settings.bodies')} more={t('settings.bodiesMore')}>
      <HostList
        label={t('settings.bodies')}
        hosts={bodies.map(({ host }) => ({ key: host, name: host }))}
        empty={t('settings.bodiesEmpty')}
        action={t('settings.forget')}
        actionLabel={(name) => t('settings.forgetSite', [name])}
        onAction={forget}
      />
      <OutcomeLine outcome={outcome} />
    </Part>
  );
}
