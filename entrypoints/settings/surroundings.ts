import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { KnownBody, Surroundings } from '../../components/settings/surroundings';
import { send } from '../../lib/extension';
import { bodyHintSchema, newspapers } from '../../lib/records';

/** As lib/background keeps them, one key a host. */
const BODY = 'body:';

/** The browser and the background, for the settings page. */
export const surroundings: Surroundings = {
  setOwnLink: (template) => send('setOwnLink', { template }),
  async readSites() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((pattern) => !newspapers.includes(pattern)).sort();
  },
  giveBack: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  async readBodies() {
    const kept: Record<string, unknown> = await browser.storage.local.get(null);
    return Object.entries(kept)
      .flatMap(([key, value]): KnownBody[] => {
        const hint = v.safeParse(bodyHintSchema, value);
        return key.startsWith(BODY) && hint.success
          ? [{ host: key.slice(BODY.length), hint: hint.output }]
          : [];
      })
      .sort((one, other) => one.host.localeCompare(other.host));
  },
  async keepBody(host, hint) {
    if (hint === null) await browser.storage.local.remove(`${BODY}${host}`);
    else await browser.storage.local.set({ [`${BODY}${host}`]: hint });
  },
  follow(signal, changed) {
    const onStored = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(BODY))) changed();
    };
    const onPermission = (): void => changed();
    browser.storage.onChanged.addListener(onStored);
    browser.permissions.onAdded.addListener(onPermission);
    browser.permissions.onRemoved.addListener(onPermission);
    signal.addEventListener('abort', () => {
      browser.storage.onChanged.removeListener(onStored);
      browser.permissions.onAdded.removeListener(onPermission);
      browser.permissions.onRemoved.removeListener(onPermission);
    });
  },
};
