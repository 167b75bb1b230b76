import { browser } from 'wxt/browser';

/** As in the manifest: the guard stands before the page's own scripts, the rest comes when the page is there. */
const scripts = [
  { id: 'own-sites-guard', js: ['guard.js'], runAt: 'document_start' },
  { id: 'own-sites', js: ['article.js'], runAt: 'document_idle' },
] as const;

/** Keeps Bên Lề on the sites that the user added, by their permission, beside the newspapers of the manifest. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void registerInTurn());
  browser.permissions.onRemoved.addListener(() => void registerInTurn());
  browser.runtime.onInstalled.addListener(() => void registerInTurn());
}

/** Two at once would register the same scripts twice, which the browser refuses. */
let last: Promise<unknown> = Promise.resolve();
function registerInTurn(): Promise<unknown> {
  last = last.then(register, register);
  return last;
}

/** The match patterns that the user allowed beside those of the manifest. */
export async function addedSites(): Promise<readonly string[]> {
  const listed = new Set<string>(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
}

async function register(): Promise<void> {
  const matches = await addedSites();
  const ids = scripts.map(({ id }) => id);
  const known = await browser.scripting.getRegisteredContentScripts({ ids });
  const old = known.map(({ id }) => id);
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, js, runAt }) => ({ id, js: [...js], runAt, matches: [...matches] })),
  );
}
