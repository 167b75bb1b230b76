import { browser } from 'wxt/browser';
import type { Surroundings } from '../../components/settings/surroundings';
import { areaOf, isHintKey, keepHint, readHints } from '../../lib/background';
import { send } from '../../lib/extension';
import { newspapers } from '../../lib/records';

const local = areaOf('local');

/** The browser and the background, for the settings page. */
export const surroundings: Surroundings = {
  setOwnLink: (template) => send('setOwnLink', { template }),
  async readSites() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((pattern) => !newspapers.includes(pattern)).sort();
  },
  giveBack: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  readBodies: () => readHints(local),
  keepBody: (host, hint) => keepHint(local, host, hint),
  follow(signal, changed) {
    const onStored = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && Object.keys(changes).some(isHintKey)) changed();
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
