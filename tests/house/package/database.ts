/** Strings that minifying keeps, and that only a database in a page's script would bring. */
const databaseMarkers = ['Dexie', 'DexieError', 'indexedDB', 'IDBKeyRange'];

/** What runs in pages: a database there would be the page's own origin's. */
export const pageScripts = [
  'guard.js',
  'article.js',
  'annotator.js',
  'ui.js',
  'second-opinion.js',
] as const;

/** Signs of a database in a built script. */
export const databaseMarkersIn = (code: string): string[] =>
  databaseMarkers.filter((marker) => code.includes(marker));
