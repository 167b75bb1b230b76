import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const places = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function onPath(name) {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      .trim();
  } catch {
    return '';
  }
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null} the path of an installed browser, the one named by CHROME_PATH or FIREFOX_PATH first
 */
export function findBrowser(kind) {
  const named = process.env[variables[kind]];
  if (named && existsSync(named)) return named;
  for (const name of names[kind]) {
    const path = onPath(name);
    if (path) return path;
  }
  return places[kind].find((path) => existsSync(path)) ?? null;
}
