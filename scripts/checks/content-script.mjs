import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Bytes after gzip: what we aim for in the script that runs on every page of a newspaper, what fails in all that runs on an
 * article before the reader does anything, and what fails in a script that comes later.
 */
const sizeGoal = 25_000;
export const sizeLimit = 45_000;
export const laterLimit = 25_000;

/** Strings that minifying keeps, and that only a database in the content script would bring. */
const databaseMarkers = ['Dexie', 'DexieError', 'indexedDB', 'IDBKeyRange'];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @typedef {{ readonly name: string, readonly bytes: number }} Script with its size after gzip
 * @param {readonly Script[]} byThemselves what runs on an article without the reader's doing
 * @param {readonly Script[]} later what comes with the reader's first gesture, or where a page needs it
 * @returns {import('./check.mjs').Outcome} the note names every script
 */
export function sizeOutcome(byThemselves, later) {
  if (byThemselves.length === 0) return { problems: ['There is no content script'] };
  const sum = (scripts) => scripts.reduce((total, { bytes }) => total + bytes, 0);
  const told = (scripts) => scripts.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`);
  const first = sum(byThemselves);
  return {
    problems: [
      ...(first > sizeLimit
        ? [`${kilobytes(first)} by themselves, over ${kilobytes(sizeLimit)}`]
        : []),
      ...later
        .filter(({ bytes }) => bytes > laterLimit)
        .map(({ name, bytes }) => `${name}: ${kilobytes(bytes)}, over ${kilobytes(laterLimit)}`),
    ],
    note: `${told(byThemselves).join(' + ')} = ${kilobytes(first)} gzip, goal ${kilobytes(sizeGoal)} for the first; later ${told(later).join(', ')}`,
  };
}

/**
 * @param {string} code the built content script
 * @returns {string[]} signs of a database, which there would be the page's own origin's
 */
export function databaseProblems(code) {
  return databaseMarkers
    .filter((marker) => code.includes(marker))
    .map((marker) => `"${marker}" in a content script: no database there`);
}

/** What runs on an article by itself: the script of the manifest, and the one that the background starts on articles. */
const byThemselves = ['article.js', 'annotator.js'];
/** The interface, with the first gesture; the second opinion, on pages of which our own reading is unsure. */
const later = ['ui.js', 'second-opinion.js'];

const built = (browser, paths) =>
  paths.map((path) => ({
    name: path.split('/').at(-1),
    code: readFileSync(`.output/${browser}-mv3/${path}`, 'utf8'),
  }));

/** @returns {import('./check.mjs').Outcome} */
export function checkSize() {
  const sizes = (paths) =>
    built('chrome', paths).map(({ name, code }) => ({
      name,
      bytes: gzipSync(code, { level: 9 }).byteLength,
    }));
  return sizeOutcome(sizes(byThemselves), sizes(later));
}

/** @returns {import('./check.mjs').Outcome} */
export function checkDatabase() {
  const scripts = ['chrome', 'firefox'].flatMap((browser) =>
    built(browser, [...byThemselves, ...later]),
  );
  return {
    problems: scripts.flatMap(({ name, code }) =>
      databaseProblems(code).map((problem) => `${name}: ${problem}`),
    ),
  };
}
