import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Language, launchFirefox } from '../../../scripts/launch.mjs';
import { copyInLanguage } from '../../../scripts/localise.mjs';
import { type PageServer, type ServedPage, servePages } from '../../../scripts/serve.mjs';
import { type DatabaseContents, readAll } from './database';
import { type Profile, temporaryProfile } from './profile';
import { until } from './until';

export interface FirefoxSession {
  readonly browser: Browser;
  readonly server: PageServer;
  readonly profile: Profile;
  readonly language: Language;
  /** The origin of the extension's pages: `moz-extension://…`. */
  readonly origin: string;
  /** A page of the extension without a script, to look at its databases from. */
  readonly reader: Page;
}

const build = resolve('.output/firefox-mv3');

function addonId(): string {
  const manifest = JSON.parse(readFileSync(resolve(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

type Kept = Pick<FirefoxSession, 'server' | 'profile' | 'language' | 'origin'>;

async function begin(kept: Kept): Promise<FirefoxSession> {
  const { server, profile, language, origin } = kept;
  await mkdir(profile.directory, { recursive: true });
  const browser = await launchFirefox({
    extension: await copyInLanguage(build, language, profile.extension),
    addonId: addonId(),
    uuid: new URL(origin).hostname,
    port: server.port,
    profile: profile.directory,
    downloads: profile.downloads,
    language,
  });
  return { ...kept, browser, reader: await openReader({ browser, origin }) };
}

const openReader = (session: Pick<FirefoxSession, 'browser' | 'origin'>): Promise<Page> =>
  openFirefoxExtensionPage(session, 'licences.txt', 'pre');

/** Firefox with the built extension (`.output/firefox-mv3`); the given pages are all there is on the web. */
export async function openFirefoxSession(
  pages: Readonly<Record<string, ServedPage>>,
  language: Language = 'vi',
): Promise<FirefoxSession> {
  if (!existsSync(build)) throw new Error('Build first: npx wxt build -b firefox');
  return begin({
    server: await servePages(pages),
    profile: await temporaryProfile(),
    language,
    origin: `moz-extension://${randomUUID()}`,
  });
}

/** Ends browser and server and removes the profile. */
export async function closeFirefoxSession(session: FirefoxSession): Promise<void> {
  await session.browser.close();
  await session.server.close();
  await session.profile.remove();
}

/** Ends the browser with SIGKILL and starts it again on the same profile, with the same pages served. */
export async function killFirefox(session: FirefoxSession): Promise<FirefoxSession> {
  const process = session.browser.process();
  if (!process) throw new Error('The browser was not started here');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
  return begin(session);
}

/** Loads the extension anew from the same folder, as an update does; its pages are closed, so the reader is another. */
export async function reloadInFirefox(session: FirefoxSession): Promise<FirefoxSession> {
  await session.browser.installExtension(session.profile.extension);
  return { ...session, reader: await openReader(session) };
}

/**
 * A page of the extension in a tab. WebDriver BiDi never says that such a navigation is over, so the page is
 * handed back as soon as the selector is there.
 */
export async function openFirefoxExtensionPage(
  { browser, origin }: Pick<FirefoxSession, 'browser' | 'origin'>,
  path: string,
  selector: string,
): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${origin}/${path}`).catch(() => null);
  await until(async () => {
    // Asked while its document changes, the driver answers with errors of its own.
    if (!(await page.$(selector))) throw new Error(`No ${selector} in ${path}`);
  });
  return page;
}

/** A whole database of the extension's; one that does not exist yet reads as `{}`. */
export const readInFirefox = (
  { reader }: FirefoxSession,
  name = 'ben-le',
): Promise<DatabaseContents> => reader.evaluate(readAll, name);
