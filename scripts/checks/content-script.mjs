import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip: what we aim for in the script that every page loads, and what fails in any script. */
export const sizeGoal = 25_000;
export const sizeLimit = 45_000;

/** Strings that minifying keeps, and that only a database in the content script would bring. */
const databaseMarkers = ['Dexie', 'DexieError', 'indexedDB', 'IDBKeyRange'];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {readonly { name: string, bytes: number }[]} scripts content scripts with their size after gzip
 * @returns {import('./check.mjs').Outcome} the note names every script, those that are loaded later too
 */
export function sizeOutcome(scripts) {
  if (scripts.length === 0) return { problems: ['There is no content script'] };
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = scripts.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(' + ');
  return {
    problems: scripts
      .filter(({ bytes }) => bytes > sizeLimit)
      .map(({ name, bytes }) => `${name}: ${kilobytes(bytes)}, over ${kilobytes(sizeLimit)}`),
    note: `${parts} = ${kilobytes(total)} gzip, goal ${kilobytes(sizeGoal)}`,
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

/** The scripts that run in a page: the one of the manifest, and those that the background starts where they are needed. */
const inPages = ['content-scripts/article.js', 'reader.js', 'drawing.js', 'arbiter.js'];

function built(browser) {
  return inPages.map((path) => ({
    name: path.split('/').at(-1),
    code: readFileSync(`.output/${browser}-mv3/${path}`, 'utf8'),
  }));
}

/** @returns {import('./check.mjs').Outcome} */
export function checkSize() {
  const sizes = built('chrome').map(({ name, code }) => ({
    name,
    bytes: gzipSync(code, { level: 9 }).byteLength,
  }));
  return sizeOutcome(sizes);
}

/** @returns {import('./check.mjs').Outcome} */
export function checkDatabase() {
  const scripts = ['chrome', 'firefox'].flatMap(built);
  return {
    problems: scripts.flatMap(({ name, code }) =>
      databaseProblems(code).map((problem) => `${name}: ${problem}`),
    ),
  };
}
