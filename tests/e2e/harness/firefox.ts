import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Language, launchFirefox } from '../../../scripts/launch.mjs';
import { copyInLanguage } from '../../../scripts/localise.mjs';
import { type PageServer, type ServedPage, servePages } from '../../../scripts/serve.mjs';
import { type Profile, temporaryProfile } from './profile';

export interface FirefoxSession {
  readonly browser: Browser;
  readonly server: PageServer;
  readonly profile: Profile;
  /** The origin of the extension's pages: `moz-extension://…`. */
  readonly origin: string;
}

const build = resolve('.output/firefox-mv3');

function addonId(): string {
  const manifest = JSON.parse(readFileSync(resolve(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Firefox with the built extension (`.output/firefox-mv3`); the given pages are all there is on the web. */
export async function openFirefoxSession(
  pages: Readonly<Record<string, ServedPage>>,
  language: Language = 'vi',
): Promise<FirefoxSession> {
  if (!existsSync(build)) throw new Error('Build first: npx wxt build -b firefox');
  const server = await servePages(pages);
  const profile = await temporaryProfile();
  const uuid = randomUUID();
  const browser = await launchFirefox({
    extension: await copyInLanguage(build, language, profile.extension),
    addonId: addonId(),
    uuid,
    port: server.port,
    downloads: profile.downloads,
    language,
  });
  return { browser, server, profile, origin: `moz-extension://${uuid}` };
}

/** Ends browser and server and removes the profile. */
export async function closeFirefoxSession(session: FirefoxSession): Promise<void> {
  await session.browser.close();
  await session.server.close();
  await session.profile.remove();
}

/**
 * A page of the extension in a tab. WebDriver BiDi never says that such a navigation is over, so the page is
 * handed back as soon as the selector is there.
 */
export async function openFirefoxExtensionPage(
  session: FirefoxSession,
  path: string,
  selector: string,
): Promise<Page> {
  const page = await session.browser.newPage();
  page.goto(`${session.origin}/${path}`).catch(() => null);
  await page.waitForSelector(selector);
  return page;
}
