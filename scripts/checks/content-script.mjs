import { readFileSync } from 'node:fs';

/** Strings that minifying keeps, and that only a database in a page's script would bring. */
const databaseMarkers = ['Dexie', 'DexieError', 'indexedDB', 'IDBKeyRange'];

/** What runs in pages: a database there would be the page's own origin's. */
const scripts = ['guard.js', 'article.js', 'annotator.js', 'ui.js', 'second-opinion.js'];

/**
 * @param {string} code the built content script
 * @returns {string[]} signs of a database
 */
export function databaseProblems(code) {
  return databaseMarkers
    .filter((marker) => code.includes(marker))
    .map((marker) => `"${marker}" in a content script: no database there`);
}

/** @returns {import('./check.mjs').Outcome} */
export function checkDatabase() {
  const problems = ['chrome', 'firefox'].flatMap((browser) =>
    scripts.flatMap((name) => {
      const code = readFileSync(`.output/${browser}-mv3/${name}`, 'utf8');
      return databaseProblems(code).map((problem) => `${browser}: ${name}: ${problem}`);
    }),
  );
  return { problems };
}
