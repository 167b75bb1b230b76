import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Language, launchChromium } from '../../../scripts/launch.mjs';
import { copyInLanguage } from '../../../scripts/localise.mjs';
import { type PageServer, type ServedPage, servePages } from '../../../scripts/serve.mjs';
import { type Profile, temporaryProfile } from './profile';

export interface Session {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly server: PageServer;
  readonly profile: Profile;
  readonly settings: SessionSettings;
}

export interface SessionSettings {
  /** The interface's language, vi unless given. */
  readonly language?: Language;
  /** Whether pages and popups opened through the harness prefer dark. */
  readonly dark?: boolean;
  readonly args?: readonly string[];
}

const build = resolve('.output/chrome-mv3');

/** Says whether pages opened in this session should prefer dark, and makes one do so. */
export async function dress(session: Session, page: Page): Promise<Page> {
  const value = session.settings.dark ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  return page;
}

async function begin(
  server: PageServer,
  profile: Profile,
  settings: SessionSettings,
): Promise<Session> {
  const { language = 'vi', args } = settings;
  const { browser, extensionId } = await launchChromium({
    extension: await copyInLanguage(build, language, profile.extension),
    language,
    args,
    port: server.port,
    profile: profile.directory,
    downloads: profile.downloads,
  });
  return { browser, extensionId, server, profile, settings };
}

/**
 * Chromium with the built extension (`.output/chrome-mv3`) on a fresh profile, in which the given pages, by
 * `http://host/path`, are all there is on the web. End it with `closeSession`.
 */
export async function openSession(
  pages: Readonly<Record<string, ServedPage>>,
  settings: SessionSettings = {},
): Promise<Session> {
  if (!existsSync(build)) throw new Error('Build first: npx wxt build');
  const server = await servePages(pages);
  return begin(server, await temporaryProfile(), settings);
}

/** Ends the browser and starts it again on the same profile, with the same pages served. */
export async function restartBrowser(session: Session): Promise<Session> {
  await session.browser.close();
  return begin(session.server, session.profile, session.settings);
}

/** Ends the browser's processes with SIGKILL, as a crash or a power cut does; nothing in it gets to run once more. */
export async function killBrowser({ browser }: Session): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser was not started here');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}

/** Starts the browser anew on the same profile after it was killed, with the same pages served. */
export const startAgain = ({ server, profile, settings }: Session): Promise<Session> =>
  begin(server, profile, settings);

/** Loads the extension anew from the same folder, as an update does: its data stays, scripts in open pages are cut off. */
export async function reloadExtension({ browser, profile }: Session): Promise<void> {
  await browser.installExtension(profile.extension);
}

/** Ends browser and server and removes the profile. */
export async function closeSession(session: Session): Promise<void> {
  await session.browser.close();
  await session.server.close();
  await session.profile.remove();
}

/** A new tab on a served page, in the session's colour scheme. */
export async function openPage(session: Session, url: string): Promise<Page> {
  const page = await dress(session, await session.browser.newPage());
  await page.goto(url);
  return page;
}

/** A new tab on a page of the extension, such as `library.html`. */
export function openExtensionPage(session: Session, path: string): Promise<Page> {
  return openPage(session, `chrome-extension://${session.extensionId}/${path}`);
}
