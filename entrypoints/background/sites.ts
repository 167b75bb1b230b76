import { browser } from 'wxt/browser';
import { newspapers } from '../../lib/records';

const ID = 'own-sites';

/** Keeps the reader on the sites that the user added, by their permission, beside the newspapers of the manifest. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onInstalled.addListener(() => void register());
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const added = origins.filter((origin) => !newspapers.includes(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: added,
      js: ['article.js'],
      runAt: 'document_idle',
    },
  ]);
}
