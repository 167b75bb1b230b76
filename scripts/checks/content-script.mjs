import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip: what we aim for, and what fails. */
export const sizeGoal = 25_000;
export const sizeLimit = 45_000;

/** Strings that minifying keeps, and that only a database in the content script would bring. */
const databaseMarkers = ['Dexie', 'DexieError', 'indexedDB', 'IDBKeyRange'];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {number} bytes size of the content script after gzip
 * @returns {import('./check.mjs').Outcome}
 */
export function sizeOutcome(bytes) {
  const note = `${kilobytes(bytes)} gzip, goal ${kilobytes(sizeGoal)}`;
  if (bytes <= sizeLimit) return { problems: [], note };
  return { problems: [`The content script has ${kilobytes(bytes)}, over ${kilobytes(sizeLimit)}`] };
}

/**
 * @param {string} code the built content script
 * @returns {string[]} signs of a database, which there would be the page's own origin's
 */
export function databaseProblems(code) {
  return databaseMarkers
    .filter((marker) => code.includes(marker))
    .map((marker) => `The content script holds "${marker}": no database there`);
}

const built = (browser) =>
  readFileSync(`.output/${browser}-mv3/content-scripts/article.js`, 'utf8');

/** @returns {import('./check.mjs').Outcome} */
export function checkSize() {
  return sizeOutcome(gzipSync(built('chrome'), { level: 9 }).byteLength);
}

/** @returns {import('./check.mjs').Outcome} */
export function checkDatabase() {
  return { problems: ['chrome', 'firefox'].flatMap((name) => databaseProblems(built(name))) };
}
