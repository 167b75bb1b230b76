import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

const {
  PATH = '',
  LOCALAPPDATA = '',
  ProgramFiles = '',
  'ProgramFiles(x86)': ProgramFiles86 = '',
} = process.env;
const programs = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter(Boolean);
/** @param {readonly string[]} path below a folder of programs */
const onWindows = (...path) => programs.map((folder) => join(folder, ...path));
/** @param {string} name */
const onMac = (name, program = name) => `/Applications/${name}.app/Contents/MacOS/${program}`;

const places = {
  chromium: [
    onMac('Chromium'),
    onMac('Google Chrome'),
    onMac('Microsoft Edge'),
    onMac('Brave Browser'),
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ...onWindows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
  ],
  firefox: [onMac('Firefox', 'firefox'), ...onWindows('Mozilla Firefox', 'firefox.exe')],
};
const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null} the path of an installed browser, the one named by CHROME_PATH or FIREFOX_PATH first
 */
export function findBrowser(kind) {
  const named = process.env[variables[kind]];
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = names[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...(named ? [named] : []), ...onPath, ...places[kind]];
  return candidates.find((path) => existsSync(path)) ?? null;
}
