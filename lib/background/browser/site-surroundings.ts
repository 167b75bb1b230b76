import { browser } from 'wxt/browser';
import { send } from '../../extension';
import type { BodyHint } from '../../records';
import { isHintKey, keepHint, readHints } from '../kept-hints';
import { areaOf } from './browser-storage';
import { addedSites } from './registered-sites';

const local = areaOf('local');

/** The browser and the background, as the settings page needs them: `Surroundings` there says what each does. */
export const surroundings = {
  setOwnLink: (template: string) => send('setOwnLink', { template }),
  async readSites(): Promise<readonly string[]> {
    return [...(await addedSites())].sort();
  },
  giveBack: (pattern: string) => browser.permissions.remove({ origins: [pattern] }),
  readHints: () => readHints(local),
  keepHint: (host: string, hint: BodyHint | null) => keepHint(local, host, hint),
  follow(signal: AbortSignal, changed: () => void): void {
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
