import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/** @typedef {'vi' | 'en'} Language */

/**
 * @typedef {object} ChromiumOptions
 * @property {string} extension absolute path of the built extension's folder
 * @property {number} port of the page server to which every http address leads
 * @property {readonly string[]} [hosts] only these lead to the page server, and the rest of the web is reached as ever
 * @property {string} [profile] the profile's folder; without it a fresh one that is removed at the end
 * @property {string} [downloads]
 * @property {Language} [language] without it the browser keeps the person's own
 * @property {boolean} [headless]
 * @property {readonly string[]} [args]
 *
 * @typedef {object} FirefoxOptions
 * @property {string} extension
 * @property {string} addonId
 * @property {string} uuid the host of the extension's own pages in this run
 * @property {number} port
 * @property {string} [profile] the profile's folder, which is there; without it a fresh one that is removed at the end
 * @property {string} downloads
 * @property {Language} [language]
 */

/** The headless screen is 800 x 600 unless told otherwise: too low for an action popup. */
const headlessScreen = '--screen-info={1600x1200}';
const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
];

/** Chromium's sandbox refuses to run as root, and containers of CI services lack what it needs. */
function sandboxFlags() {
  const asRoot = process.getuid?.() === 0;
  return asRoot || process.env.CI ? ['--no-sandbox'] : [];
}

/**
 * On Linux a browser takes its language from LANGUAGE, unless LC_ALL or LANG say "C". A LANG that is not
 * installed counts as "C" when files are named, and a download in Vietnamese then loses its name.
 *
 * @param {Language | undefined} language
 */
function environment(language) {
  if (!language) return process.env;
  return { ...process.env, LANGUAGE: language, LANG: 'C.UTF-8', LC_ALL: undefined };
}

/**
 * The first rule that matches counts: what the browser itself asks its maker for goes nowhere.
 *
 * @param {number} port
 * @param {readonly string[] | undefined} hosts
 */
function hostRules(port, hosts) {
  if (hosts) return hosts.map((host) => `MAP ${host}:80 127.0.0.1:${port}`).join(', ');
  const makers = ['*.google.com', '*.googleapis.com', '*.microsoft.com', '*.brave.com'];
  return [
    ...makers.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP *:80 127.0.0.1:${port}`,
    'MAP * ~NOTFOUND',
  ].join(', ');
}

function chromiumPath() {
  const path = findBrowser('chromium');
  if (!path) throw new Error('No Chromium, Chrome or Edge found: install one or set CHROME_PATH.');
  return path;
}

/**
 * Chromium with the extension, in which every http address leads to the page server and nothing else is
 * reached, unless `hosts` names the only ones that do. Installing over a pipe is the one way that branded
 * Chrome (137 and later) accepts too; `enableExtensions: [path]` would do the same, but Puppeteer 24.43 does
 * not wait for it.
 *
 * @param {ChromiumOptions} options
 */
export async function launchChromium({
  extension,
  port,
  hosts,
  profile,
  downloads,
  language,
  headless = true,
  args = [],
}) {
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    env: environment(language),
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    args: [
      ...sandboxFlags(),
      ...quiet,
      ...(headless ? [headlessScreen] : []),
      ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
      `--host-resolver-rules=${hostRules(port, hosts)}`,
      ...args,
    ],
  });
  return { browser, extensionId: await browser.installExtension(extension) };
}

/**
 * Firefox with every http address led to the page server by a proxy setting; the extension is installed
 * unsigned over WebDriver BiDi and gets the address `moz-extension://uuid/`.
 *
 * @param {FirefoxOptions} options
 */
export async function launchFirefox({
  extension,
  addonId,
  uuid,
  port,
  profile,
  downloads,
  language,
}) {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found: install one or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: environment(language),
    args: ['--remote-allow-system-access', ...(profile ? ['--profile', profile] : [])],
    extraPrefsFirefox: {
      // An unsigned extension is gone after a restart: what it stored waits for it, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // Shorter than the 30 s of a real one, longer than any answer takes: 5 s where the database is blocked.
      'extensions.background.idle.timeout': 8_000,
      ...(language && { 'intl.accept_languages': language }),
      'dom.security.https_first': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk':
        'application/json,application/zip,text/markdown,text/plain,text/csv,text/html',
    },
  });
  await browser.installExtension(extension);
  return browser;
}
